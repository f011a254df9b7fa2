import { mean } from './mean';

/**
 * Sample standard deviation: the square root of the squared deviations' sum divided by n - 1, in the values' own unit.
 *
 * Null for fewer than 2 values, which say nothing about spread. Two passes: the one-pass form with a sum of squares
 * loses all digits when the mean is large against the spread.
 *
 * Source: https://en.wikipedia.org/wiki/Standard_deviation#Corrected_sample_standard_deviation
 *
 * @example sampleDeviation([50, 60, 70]); // 10
 */
export function sampleDeviation(values: readonly number[]): number | null {
  const center = mean(values);
  if (center === null || values.length < 2) return null;
  let squares = 0;
  for (const value of values) squares += (value - center) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}
