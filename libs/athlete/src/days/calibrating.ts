import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';
import type { DatedDay } from './date-days';

/** Marks the days of the first recoveries, on which WHOOP was still learning. Takes and returns days ascending by date. */
export function markCalibrating(ascending: readonly DatedDay[]): Day[] {
  let recoveries = 0;
  return ascending.map((day) => {
    if (day.recoveryPct === null) return { ...day, calibrating: false };
    recoveries += 1;
    return { ...day, calibrating: recoveries <= THRESHOLDS.days.calibrationRecoveries };
  });
}
