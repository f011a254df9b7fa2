import type { Values } from './day-series';

/** Where days and values are on the canvas; `first` and `last` are the days of the window, as indexes. */
export interface DayScale {
  first: number;
  last: number;
  /** Of day 0, and from one day to the next. */
  x: number;
  stepX: number;
  /** Of value 0, and from one unit to the next; below 0, since canvases count downwards. */
  y: number;
  stepY: number;
}

/** What a path is drawn with: a canvas, or what records for one. */
export interface Pen {
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  closePath: () => void;
  rect: (x: number, y: number, width: number, height: number) => void;
}

interface Place {
  day: number;
  value: number;
}

/** So narrow columns of the canvas show no more than their lowest and highest value. */
const COLUMN_PX = 1.5;

/** The known days of the window in runs without a gap. Where days stand closer than a column, each column has two. */
export function runsOf(values: Values, { first, last, stepX }: DayScale): Place[][] {
  const perColumn = Math.max(1, Math.floor(COLUMN_PX / stepX));
  const runs: Place[][] = [];
  let run: Place[] = [];
  const end = (): void => {
    if (run.length > 0) runs.push(perColumn > 1 ? thinned(run, perColumn) : run);
    run = [];
  };
  for (let day = first; day <= last; day += 1) {
    const value = values[day];
    if (value == null) end();
    else run.push({ day, value });
  }
  end();
  return runs;
}

/** Lowest and highest of each column in the order of their days. Columns are counted from day 0, so they stay while it pans. */
function thinned(run: readonly Place[], perColumn: number): Place[] {
  const kept: Place[] = [];
  for (let from = 0; from < run.length;) {
    const column = Math.floor(run[from]!.day / perColumn);
    let [low, high] = [run[from]!, run[from]!];
    let to = from;
    for (; to < run.length && Math.floor(run[to]!.day / perColumn) === column; to += 1) {
      const place = run[to]!;
      if (place.value < low.value) low = place;
      if (place.value > high.value) high = place;
    }
    if (low === high) kept.push(low);
    else kept.push(...(low.day < high.day ? [low, high] : [high, low]));
    from = to;
  }
  return kept;
}

const atX = ({ x, stepX }: DayScale, day: number): number => x + day * stepX;
const atY = ({ y, stepY }: DayScale, value: number): number => y + value * stepY;

/** A line through the days; it ends at a gap and goes on after it. */
export function drawLine(pen: Pen, values: Values, scale: DayScale): void {
  for (const run of runsOf(values, scale)) {
    run.forEach(({ day, value }, index) => {
      const [x, y] = [atX(scale, day), atY(scale, value)];
      if (index === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
  }
}

/** The area between two series; a day on which either is unknown is a gap. */
export function drawBand(pen: Pen, { low, high }: { low: Values; high: Values }, scale: DayScale): void {
  const known = (values: Values, other: Values): (number | null)[] =>
    values.map((value, day) => ((other[day] ?? null) === null ? null : value));
  const above = runsOf(known(high, low), scale);
  const below = runsOf(known(low, high), scale);
  above.forEach((run, index) => {
    const back = [...(below[index] ?? [])].reverse();
    [...run, ...back].forEach(({ day, value }, place) => {
      const [x, y] = [atX(scale, day), atY(scale, value)];
      if (place === 0) pen.moveTo(x, y);
      else pen.lineTo(x, y);
    });
    pen.closePath();
  });
}

const DOT_PX = 4;

/** A dot at each known day: so small that a square one is one. */
export function drawDots(pen: Pen, values: Values, scale: DayScale): void {
  for (let day = scale.first; day <= scale.last; day += 1) {
    const value = values[day];
    if (value == null) continue;
    const [x, y] = [atX(scale, day), atY(scale, value)];
    pen.rect(x - DOT_PX / 2, y - DOT_PX / 2, DOT_PX, DOT_PX);
  }
}
