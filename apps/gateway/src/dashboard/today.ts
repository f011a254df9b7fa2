import type { Day } from '@whoop/athlete';
import { dayNumber, localDate } from '../http/calendar';
import { hours } from './hours';

/** The newest day whose strain is final. */
export interface FinishedStrain {
  date: string;
  strain: number;
}

/**
 * The measures of the day that the dashboard is about. Strain is null while that day still runs; `strain_as_of` is
 * the newest finished one (science 10.4). `stale` from the second day on (science 0).
 */
export function todayOf(day: Day, finished: FinishedStrain | null, nowMs: number) {
  const ageDays = Math.max(0, dayNumber(localDate(nowMs, day.offsetMin)) - dayNumber(day.date));
  return {
    date: day.date,
    recovery_score: day.recoveryPct,
    strain_score: day.strain,
    sleep_hours: hours(day.sleepMin),
    hrv: day.hrvMs,
    workouts_count: day.workoutsCount,
    resting_hr: day.rhrBpm,
    strain_as_of: finished && { date: finished.date, strain_score: finished.strain },
    partial: day.partial,
    calibrating: day.calibrating,
    stale: ageDays > 1,
    age_days: ageDays,
  };
}
