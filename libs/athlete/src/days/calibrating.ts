import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';

/** Marks the days of the first recoveries, on which WHOOP was still learning. Takes and returns days ascending by date. */
export function markCalibrating(ascending: readonly Day[]): Day[] {
  let recoveries = 0;
  return ascending.map((day) => {
    if (day.recoveryPct === null || recoveries === THRESHOLDS.days.calibrationRecoveries) return day;
    recoveries += 1;
    return { ...day, calibrating: true };
  });
}
