import { drawBand, drawDots, drawLine, runsOf, type DayScale, type Pen } from './day-path';

const scale: DayScale = { first: 0, last: 4, x: 10, stepX: 5, y: 100, stepY: -1 };

const drawn = (draw: (pen: Pen) => void): string => {
  const steps: string[] = [];
  draw({
    moveTo: (x, y) => steps.push(`M${x},${y}`),
    lineTo: (x, y) => steps.push(`L${x},${y}`),
    closePath: () => steps.push('Z'),
    rect: (x, y) => steps.push(`R${x},${y}`),
  });
  return steps.join(' ');
};

it('ends a line at a gap and goes on after it', () => {
  expect(drawn((pen) => drawLine(pen, [1, 2, null, 4, 5], scale))).toBe('M10,99 L15,98 M25,96 L30,95');
});

it('draws no more than the window', () => {
  expect(drawn((pen) => drawLine(pen, [1, 2, 3, 4, 5], { ...scale, first: 1, last: 2 }))).toBe(
    'M15,98 L20,97',
  );
});

it('closes a band around each run of its days', () => {
  const band = { low: [1, 1, null, 1, 1], high: [3, 3, null, 3, 3] };
  expect(drawn((pen) => drawBand(pen, band, scale))).toBe(
    'M10,97 L15,97 L15,99 L10,99 Z M25,97 L30,97 L30,99 L25,99 Z',
  );
});

it('puts a dot at each known day', () => {
  expect(drawn((pen) => drawDots(pen, [null, 2, null, null, null], scale))).toBe('R13,96');
});

it('keeps the lowest and the highest of columns that hold several days, and every gap', () => {
  const narrow = { ...scale, last: 8, stepX: 0.5 };
  const kept = runsOf([5, 9, 1, 4, 4, 4, null, 7, 8], narrow);
  expect(kept).toEqual([
    [1, 2, 3],
    [7, 8],
  ]);
});
