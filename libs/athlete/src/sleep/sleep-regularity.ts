import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import type { AsleepSpan } from './noon-to-noon';
import { sleepMismatch } from './sleep-mismatch';

const MINUTES_PER_DAY = 1440;

/**
 * How alike each noon-to-noon day is to the one before it: 100 for the same sleep, -100 for the opposite. Null where
 * either day is unknown, where the clock moved between them (as `clockShiftSeenOn` tells), and for the first day. Source: science 4.2.
 */
export function pairRegularity(
  noonDays: readonly (readonly AsleepSpan[] | null)[],
  shiftSeenOn: readonly number[],
): (number | null)[] {
  return noonDays.map((after, t) => {
    const before = noonDays[t - 1] ?? null;
    if (before === null || after === null || shiftSeenOn[t] === t) return null;
    return clamp(100 - (200 * sleepMismatch(before, after)) / MINUTES_PER_DAY, -100, 100);
  });
}

/**
 * Sleep regularity index of day t, -100 to 100: the mean over the pairs of days of which both lie in the last 14 days,
 * t included. Null for fewer than 5 pairs. Wake within the night is not in an export, so values run higher than with
 * actigraphy: to be read within one person. Source: Phillips 2017, science 4.2.
 *
 * @example sleepRegularity([null, 83.33, 100], 2, { windowDays: 14, minPairs: 2 }); // 91.67
 */
export function sleepRegularity(
  pairs: readonly (number | null)[],
  t: number,
  { windowDays, minPairs }: { windowDays: number; minPairs: number } = THRESHOLDS.sleep.regularity,
): number | null {
  let sum = 0;
  let count = 0;
  // The pair of the window's first day reaches out of the window.
  for (let i = Math.max(0, t - windowDays + 2); i <= t; i += 1) {
    const pair = pairs[i] ?? null;
    if (pair === null) continue;
    sum += pair;
    count += 1;
  }
  return count < minPairs || count === 0 ? null : sum / count;
}
