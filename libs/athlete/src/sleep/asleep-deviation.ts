import { sampleDeviation } from '@whoop/statistics';
import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';

const { windowDays, minNights } = THRESHOLDS.sleep.consistency;

/**
 * Sample deviation of the minutes asleep in the main sleeps of the 14 days up to day t; null for fewer than 7 nights.
 * Source: science 4.3.
 */
export function asleepDeviationMin(days: readonly (Day | null)[], t: number): number | null {
  const asleepMin: number[] = [];
  for (let i = Math.max(0, t - windowDays + 1); i <= t; i += 1) {
    const sleepMin = days[i]?.sleepMin ?? null;
    if (sleepMin !== null) asleepMin.push(sleepMin);
  }
  return asleepMin.length < minNights ? null : sampleDeviation(asleepMin);
}
