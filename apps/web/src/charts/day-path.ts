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

/** So narrow columns of the canvas show no more than their lowest and highest value. */
const COLUMN_PX = 1.5;

/**
 * The known days of the window, as indexes, in runs without a gap. Where days stand closer than a column, each column has
 * two. Plain numbers, since an object a day would be 10,000 a frame to collect.
 */
export function runsOf(values: Values, { first, last, stepX }: DayScale): number[][] {
  const perColumn = Math.max(1, Math.floor(COLUMN_PX / stepX));
  const runs: number[][] = [];
  let run: number[] = [];
  for (let day = first; day <= last + 1; day += 1) {
    if (day <= last && values[day] != null) {
      run.push(day);
    } else if (run.length > 0) {
      runs.push(perColumn > 1 ? thinned(run, values, perColumn) : run);
      run = [];
    }
  }
  return runs;
}

/** Lowest and highest of each column in the order of their days. Columns are counted from day 0, so they stay while it pans. */
function thinned(run: readonly number[], values: Values, perColumn: number): number[] {
  const kept: number[] = [];
  const at = (day: number): number => values[day] ?? NaN;
  for (let from = 0; from < run.length;) {
    const column = Math.floor(run[from]! / perColumn);
    let [low, high] = [run[from]!, run[from]!];
    let to = from;
    for (; to < run.length && Math.floor(run[to]! / perColumn) === column; to += 1) {
      if (at(run[to]!) < at(low)) low = run[to]!;
      if (at(run[to]!) > at(high)) high = run[to]!;
    }
    if (low === high) kept.push(low);
    else kept.push(Math.min(low, high), Math.max(low, high));
    from = to;
  }
  return kept;
}

const atX = ({ x, stepX }: DayScale, day: number): number => x + day * stepX;
const atY = ({ y, stepY }: DayScale, value: number): number => y + value * stepY;

/** Goes on from where the pen is, through days of a series. */
function follow(
  pen: Pen,
  run: readonly number[],
  { values, scale }: { values: Values; scale: DayScale },
): void {
  for (const day of run) pen.lineTo(atX(scale, day), atY(scale, values[day] ?? NaN));
}

/** A line through the days; it ends at a gap and goes on after it. */
export function drawLine(pen: Pen, values: Values, scale: DayScale): void {
  for (const run of runsOf(values, scale)) {
    pen.moveTo(atX(scale, run[0]!), atY(scale, values[run[0]!] ?? NaN));
    follow(pen, run.slice(1), { values, scale });
  }
}

/** The area between two series, which are known on the same days. */
export function drawBand(pen: Pen, { low, high }: { low: Values; high: Values }, scale: DayScale): void {
  const below = runsOf(low, scale);
  runsOf(high, scale).forEach((run, index) => {
    pen.moveTo(atX(scale, run[0]!), atY(scale, high[run[0]!] ?? NaN));
    follow(pen, run.slice(1), { values: high, scale });
    follow(pen, (below[index] ?? []).reverse(), { values: low, scale });
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
