import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';
import type { DatedDay } from './date-days';

/** Marks the days of the first recoveries, on which WHOOP was still learning. Takes and returns days ascending by date. */
export function markCalibrating(ascending: readonly DatedDay[]): Day[] {
  let recoveries = 0;
  return ascending.map(({ date, day }) => {
    const recovered = day.recoveryPct !== null;
    if (recovered) recoveries += 1;
    const calibrating = recovered && recoveries <= THRESHOLDS.days.calibrationRecoveries;
    return { date, calibrating, ...day };
  });
}
