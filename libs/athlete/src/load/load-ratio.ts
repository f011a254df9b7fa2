import { windowMean } from '../history/day-window';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { acute, chronic, minChronicLoad } = THRESHOLDS.load;

/**
 * Mean load of the 7 days that end with day t, load points a day; null below 5 known days. A day without the strap is
 * skipped, a measured rest day counts as 0. Source: science 3.2.
 *
 * @example acuteLoad([150, null, 150, 0, null, 150, 150], 6); // 120
 */
export function acuteLoad(load: Series, t: number): number | null {
  return windowMean(load, t + 1, acute);
}

/** Mean load of the 23 days before those 7, load points a day; null below 15 known days. Source: science 3.2. */
export function chronicLoad(load: Series, t: number): number | null {
  return windowMean(load, t + 1 - acute.windowDays, chronic);
}

/**
 * Load of the last 7 days against the 23 before them. Uncoupled: a ratio that holds the week in its own denominator
 * hides half of a jump (Lolli 2019). Null when either side is, and when the usual load is below 10 points a day. A quick way to
 * notice sudden changes; it does not predict injuries (Impellizzeri 2020). Source: science 3.2.
 *
 * @example loadRatio([...23 days of 100, ...7 days of 120], 29); // 1.2
 */
export function loadRatio(load: Series, t: number): number | null {
  const week = acuteLoad(load, t);
  const usual = chronicLoad(load, t);
  if (week === null || usual === null || usual < minChronicLoad) return null;
  return week / usual;
}
