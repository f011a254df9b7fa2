import type { Values } from './day-series';

export interface Pair {
  x: number;
  y: number;
  index: number;
}

export interface Correlation {
  r: number;
  n: number;
  /** 95 % interval by Fisher's transformation. Days are not independent, so it is rather too narrow. */
  lo: number;
  hi: number;
  slope: number;
  intercept: number;
}

/** Fewer pairs say nothing: r is not shown. */
export const FEWEST_PAIRS = 10;

/** A day's x with the y of `lag` days later, where both are known. */
export function pairsOf(x: Values, y: Values, lag: number): Pair[] {
  return x.flatMap((value, index) => {
    const later = y[index + lag] ?? null;
    return value === null || later === null ? [] : [{ x: value, y: later, index }];
  });
}

/** Pearson's r with its interval and line; null with too few pairs, or where one of the two never varies. */
export function correlate(pairs: readonly Pair[]): Correlation | null {
  const n = pairs.length;
  if (n < FEWEST_PAIRS) return null;
  const meanX = pairs.reduce((sum, { x }) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, { y }) => sum + y, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  if (xx === 0 || yy === 0) return null;
  const r = xy / Math.sqrt(xx * yy);
  const slope = xy / xx;
  const [lo, hi] = fisherInterval(r, n);
  return { r, n, lo, hi, slope, intercept: meanY - slope * meanX };
}

function fisherInterval(r: number, n: number): [lo: number, hi: number] {
  const z = Math.atanh(Math.min(0.999999, Math.max(-0.999999, r)));
  const half = 1.96 / Math.sqrt(n - 3);
  return [Math.tanh(z - half), Math.tanh(z + half)];
}
