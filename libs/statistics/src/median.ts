import { quantile } from './quantile';

/**
 * The value in the middle, or the mean of the two in the middle. Null for no values.
 *
 * Source: https://en.wikipedia.org/wiki/Median
 *
 * @example median([3, 1, 10]); // 3
 */
export function median(values: readonly number[]): number | null {
  return quantile(values, 0.5);
}
