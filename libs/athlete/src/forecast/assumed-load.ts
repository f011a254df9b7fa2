import type { Calendar } from '../featured-day';
import { THRESHOLDS } from '../thresholds';

const DAYS_PER_WEEK = 7;
const { weeks, minObservations } = THRESHOLDS.forecast.assumedLoad;

/**
 * The load that day t can be expected to bring while it is not over, load points: the mean of its weekday in the 8 weeks
 * before. Null below 3 such days. Source: science 8.1.
 *
 * @example assumedLoad(calendar, 21); // 100, after loads of 80, 100 and 120 on days 0, 7 and 14
 */
export function assumedLoad(calendar: Calendar, t: number): number | null {
  let sum = 0;
  let count = 0;
  for (let week = 1; week <= weeks; week += 1) {
    const load = calendar[t - week * DAYS_PER_WEEK]?.load ?? null;
    if (load === null) continue;
    sum += load;
    count += 1;
  }
  return count < minObservations ? null : sum / count;
}
