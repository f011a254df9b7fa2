import { mean, sampleDeviation } from '@whoop/statistics';

/** How far a series of forecasts was off. All null without a forecast. */
export interface ForecastErrors {
  n: number;
  /** Mean absolute error, points. */
  mae: number | null;
  /** 1 - squared errors / squared deviations of what came from its mean; null where what came was always the same. */
  r2: number | null;
}

/** The errors of `said` against `actual`, entry by entry. */
export function errorsOf(said: ArrayLike<number>, actual: ArrayLike<number>): ForecastErrors {
  const n = actual.length;
  if (n === 0) return { n, mae: null, r2: null };
  let absolute = 0;
  let squared = 0;
  let sum = 0;
  for (let i = 0; i < n; i += 1) {
    const error = said[i]! - actual[i]!;
    absolute += Math.abs(error);
    squared += error * error;
    sum += actual[i]!;
  }
  let spread = 0;
  for (let i = 0; i < n; i += 1) spread += (actual[i]! - sum / n) ** 2;
  return { n, mae: absolute / n, r2: spread === 0 ? null : 1 - squared / spread };
}

/**
 * How far the mean gain in absolute error of one forecast over another lies above 0, in its standard errors. Null below two
 * days, and where the gain is the same on every day.
 */
export function gainInStandardErrors(
  said: ArrayLike<number>,
  other: ArrayLike<number>,
  actual: ArrayLike<number>,
): number | null {
  const gains = Array.from(actual, (came, i) => Math.abs(other[i]! - came) - Math.abs(said[i]! - came));
  const deviation = sampleDeviation(gains);
  const gain = mean(gains);
  if (deviation === null || deviation === 0 || gain === null) return null;
  return gain / (deviation / Math.sqrt(gains.length));
}
