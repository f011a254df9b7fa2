/**
 * Arithmetic mean: the sum of the values divided by their number.
 *
 * Null for no values. Values are finite; unknown ones are left out by the caller, never passed as 0.
 *
 * Source: https://en.wikipedia.org/wiki/Arithmetic_mean
 *
 * @example mean([50, 60, 70]); // 60
 */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
