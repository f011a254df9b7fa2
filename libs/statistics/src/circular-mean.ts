import { CLOCK_PERIOD_MIN, circularMeanOf, circularSums } from './circular-resultant';

/**
 * Mean of values on a circle, such as clock times: the direction of the sum of their unit vectors, in [0, period).
 * Values may lie outside the period; the default period is a day in minutes.
 *
 * Null for no values, and where they cancel out (06:00 and 18:00 have no mean).
 *
 * Source: https://en.wikipedia.org/wiki/Circular_mean (science 4.2)
 *
 * @example circularMean([1410, 1430, 10, 50]); // 4.96…: just after midnight, not noon
 */
export function circularMean(values: readonly number[], period = CLOCK_PERIOD_MIN): number | null {
  return circularMeanOf(circularSums(values, period), period);
}
