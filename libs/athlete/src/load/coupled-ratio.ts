import { windowMean } from '../history/day-window';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { acute, coupled } = THRESHOLDS.load;

/**
 * Mean of the 7 days that end with day t over the mean of the 30 that end with it: the seed's acute:chronic ratio, there
 * of raw strain. Stored for compatibility and not judged by: on real exports it never exceeds 1.5. Null below 5 known
 * days of 7 or 20 of 30, and when the 30 days are all 0. Source: science 3.2.
 *
 * @example coupledRatio([...23 days of strain 10, ...7 days of strain 14], 29); // 1.2805
 */
export function coupledRatio(series: Series, t: number): number | null {
  const week = windowMean(series, t + 1, acute);
  const month = windowMean(series, t + 1, coupled);
  if (week === null || month === null || month === 0) return null;
  return week / month;
}
