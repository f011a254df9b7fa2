import { moveCursor, pagesBack } from './day-cursor';

const range = { first: '2026-02-24', last: '2026-07-12' };

it('moves by a day or a week, and never out of the data', () => {
  const moved = (key: string) => moveCursor('2026-07-08', key, range);
  expect(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].map(moved)).toEqual([
    '2026-07-07',
    '2026-07-09',
    '2026-07-01',
    '2026-07-12',
  ]);
  expect(moveCursor('2026-02-25', 'ArrowLeft', range)).toBe('2026-02-24');
  expect([moved('Home'), moved('End')]).toEqual(['2026-02-24', '2026-07-12']);
});

it('leaves other keys alone', () => {
  expect(['a', 'Tab', 'Enter', 'toString'].map((key) => moveCursor('2026-07-08', key, range))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

it('knows on which calendar a day is', () => {
  expect(
    ['2026-07-12', '2026-07-06', '2026-07-05', '2026-06-29', '2026-06-28'].map((day) =>
      pagesBack(day, range, 1),
    ),
  ).toEqual([0, 0, 1, 1, 2]);
});
