import { normalBelow } from './normal';
import { quantileOfSorted } from './quantile';

/** A series by calendar day; null where it is not known. */
type Series = readonly (number | null)[];

/** How a series rises or falls, whatever its shape. */
export interface Trend {
  /** Theil and Sen's slope per calendar day: the median of the slopes of all pairs of known days. */
  slope: number;
  /** 95 % and 90 % intervals of the slope (Sen 1968). */
  interval95: [number, number];
  interval90: [number, number];
}

/** Mann and Kendall's test of a trend. */
export interface MannKendall {
  /** Rising pairs minus falling ones. */
  s: number;
  deviation: number;
  z: number;
  /** Two-sided. */
  p: number;
}

/**
 * Median slope per calendar day; gaps keep their width. Quadratic in the known days: for windows of months, not for years.
 * Null below 2 known days.
 *
 * Source: Theil 1950, Sen 1968 (science 9.1, vector I7)
 *
 * @example theilSen([50, 51, 49, 53, 52, null, 55, 54, 56, 57]); // 0.763889
 */
export function theilSen(series: Series): number | null {
  const slopes = pairSlopes(series);
  return quantileOfSorted(slopes, slopes.length, 0.5);
}

/**
 * Tests whether a series rises or falls; `r` is its lag-1 autocorrelation, which widens the variance by (1 + r) / (1 - r).
 * Null below 3 known days and where all are equal.
 *
 * Source: Mann 1945, Kendall 1975, Hamed and Rao 1998 (vector I8)
 */
export function mannKendall(series: Series, r: number): MannKendall | null {
  const known = series.filter((value) => value !== null);
  const n = known.length;
  if (n < 3) return null;
  let s = 0;
  for (let i = 0; i < n; i += 1) for (let j = i + 1; j < n; j += 1) s += Math.sign(known[j]! - known[i]!);
  const terms = (size: number): number => size * (size - 1) * (2 * size + 5);
  const counts = new Map<number, number>();
  for (const value of known) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ties = [...counts.values()].reduce((sum, size) => sum + terms(size), 0);
  const variance = (((terms(n) - ties) / 18) * (1 + r)) / (1 - r);
  if (variance <= 0) return null;
  const deviation = Math.sqrt(variance);
  const z = Math.abs(s) < 1 ? 0 : (s - Math.sign(s)) / deviation;
  return { s, deviation, z, p: 2 * normalBelow(-Math.abs(z)) };
}

/** The slope with its intervals, `test` being that of the same series. Null below 3 known days. */
export function trendOf(series: Series, { deviation }: MannKendall): Trend | null {
  const slopes = pairSlopes(series);
  const slope = quantileOfSorted(slopes, slopes.length, 0.5);
  if (slope === null || slopes.length < 3) return null;
  const around = (z: number): [number, number] => {
    const half = (z * deviation) / 2;
    const rank = (offset: number): number =>
      Math.max(0, Math.min(slopes.length - 1, slopes.length / 2 + offset - 0.5));
    return [slopes[Math.floor(rank(-half))]!, slopes[Math.ceil(rank(half))]!];
  };
  return { slope, interval95: around(1.959964), interval90: around(1.644854) };
}

function pairSlopes(series: Series): Float64Array {
  const days = Array.from(series.keys()).filter((t) => series[t] !== null);
  const slopes = new Float64Array((days.length * (days.length - 1)) / 2);
  let count = 0;
  for (let i = 0; i < days.length; i += 1) {
    for (let j = i + 1; j < days.length; j += 1) {
      const [from, to] = [days[i]!, days[j]!];
      slopes[count] = (series[to]! - series[from]!) / (to - from);
      count += 1;
    }
  }
  return slopes.sort();
}
