import { normalQuantile } from '@whoop/statistics';

/** `count` evenly spaced quantiles of the standard normal, at (i + 1/2) / count, ascending and symmetric. */
export function normalQuantiles(count: number): number[] {
  return Array.from({ length: count }, (_, i) => normalQuantile((i + 0.5) / count));
}
