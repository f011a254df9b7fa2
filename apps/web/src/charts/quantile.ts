import type { Values } from './day-series';

/** The known values, ascending. */
export const ascending = (values: Values): number[] =>
  values.filter((value): value is number => value !== null).sort((a, b) => a - b);

/** A quantile of ascending values, between neighbours by their distance (Hyndman and Fan, type 7); null of nothing. */
export function quantile(sorted: readonly number[], share: number): number | null {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (at - Math.floor(at));
}

/** Median and the middle half of some values. */
export interface MiddleHalf {
  from: number;
  median: number;
  to: number;
}

/** Null of nothing. */
export function middleHalf(values: Values): MiddleHalf | null {
  const sorted = ascending(values);
  const [from, median, to] = [0.25, 0.5, 0.75].map((share) => quantile(sorted, share));
  return from == null || median == null || to == null ? null : { from, median, to };
}
