import { CLOCK_PERIOD_MIN, circularDeviationOf, circularSums } from './circular-resultant';

/**
 * Standard deviation of values on a circle, such as clock times: sqrt(-2 ln R) * period / (2 pi) in the values' own
 * unit, R being the mean resultant length. The default period is a day in minutes.
 *
 * Null for fewer than 2 values, which say nothing about spread. Never infinite: values that cancel out give about 1.02
 * periods.
 *
 * Source: https://en.wikipedia.org/wiki/Directional_statistics#Standard_deviation (science 4.2)
 *
 * @example circularDeviation([1410, 1430, 10, 30]); // 22.373
 */
export function circularDeviation(values: readonly number[], period = CLOCK_PERIOD_MIN): number | null {
  return circularDeviationOf(circularSums(values, period), period);
}
