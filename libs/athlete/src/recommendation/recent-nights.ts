import { circularMean, median } from '@whoop/statistics';
import type { Calendar, FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { knownOf, valuesOf } from './day-values';

const { nights, wake } = THRESHOLDS.recommendation.sleepTarget;
const MS_PER_MIN = 60_000;
const DAYS_PER_WEEK = 7;
const SATURDAY = 6;
const SUNDAY = 0;

/** Median need without debt of the 14 nights up to day t, minutes; null when none is known. Source: science 7.5. */
export function usualNeedMin(calendar: Calendar, t: number): number | null {
  return median(knownOf(valuesOf(calendar, { end: t + 1, days: nights }, ({ baseNeedMin }) => baseNeedMin)));
}

/** Median asleep share (0-1) of the time in bed, over the 14 nights up to day t; null when none is known. Source: science 7.5. */
export function usualEfficiency(calendar: Calendar, t: number): number | null {
  const efficiencies = valuesOf(
    calendar,
    { end: t + 1, days: nights },
    ({ sleepEfficiencyPct }) => sleepEfficiencyPct,
  );
  const medianPct = median(knownOf(efficiencies));
  return medianPct === null ? null : medianPct / 100;
}

/**
 * When the athlete is expected to wake on day t + 1, minutes after local midnight: circular mean over the 28 days up to t
 * that are free (Saturday, Sunday) or not, as t + 1 is. Null below 3 such nights. Source: science 7.5.
 */
export function expectedWakeMin(calendar: Calendar, t: number, firstDate: string): number | null {
  const firstWeekday = new Date(firstDate).getUTCDay();
  const isFree = (day: number): boolean => {
    const weekday = (firstWeekday + day) % DAYS_PER_WEEK;
    return weekday === SATURDAY || weekday === SUNDAY;
  };
  const { windowDays, minObservations } = wake;
  const wakes = valuesOf(calendar, { end: t + 1, days: windowDays }, wakeMin);
  const first = t + 1 - windowDays;
  const alike = knownOf(wakes.map((value, i) => (isFree(first + i) === isFree(t + 1) ? value : null)));
  return alike.length < minObservations ? null : circularMean(alike);
}

/** Local clock time at which the main sleep ended, minutes on a clock that was not reset at midnight: for circular means only. */
function wakeMin({ sleepWakeUtcMs, offsetMin }: FeaturedDay): number | null {
  return sleepWakeUtcMs === null ? null : sleepWakeUtcMs / MS_PER_MIN + offsetMin;
}
