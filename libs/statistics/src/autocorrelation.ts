import { clamp } from './clamp';

/**
 * Lag-1 autocorrelation of a series with one entry per day: the mean product of neighbouring deviations over the mean
 * square of all. Only pairs of consecutive known days count; a gap is no neighbour.
 *
 * Null without such a pair, and for a series that never changes.
 *
 * Source: https://en.wikipedia.org/wiki/Autocorrelation (science 9.1, vector I1)
 *
 * @example autocorrelation([1, 2, 3, 2, 1, 2, 3, 4, 3, 2]); // 0.334568
 */
export function autocorrelation(series: readonly (number | null)[]): number | null {
  let [n, sum] = [0, 0];
  for (const value of series) {
    if (value === null) continue;
    n += 1;
    sum += value;
  }
  const center = sum / n;
  let [pairs, products, squares] = [0, 0, 0];
  let before: number | null = null;
  for (const value of series) {
    if (value !== null) squares += (value - center) ** 2;
    if (value !== null && before !== null) {
      pairs += 1;
      products += (value - center) * (before - center);
    }
    before = value;
  }
  return pairs === 0 || squares === 0 ? null : products / pairs / (squares / (n - 1));
}

/**
 * An autocorrelation that was estimated from `n` values, corrected for its bias towards 0 and clipped to 0-0.9: negative
 * ones would make the sample worth more than its size.
 *
 * Source: Marriott and Pope 1954 (science 9.1, vector I19)
 *
 * @example biasCorrectedAutocorrelation(0.3, 60); // 0.331667
 */
export function biasCorrectedAutocorrelation(r: number, n: number): number {
  return clamp(r + (1 + 3 * r) / n, 0, 0.9);
}
