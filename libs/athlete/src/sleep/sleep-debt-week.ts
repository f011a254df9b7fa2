import { THRESHOLDS } from '../thresholds';

const { windowDays, minNights } = THRESHOLDS.sleep.debtWeek;

/**
 * Shortfall of the 7 nights up to day t together, minutes, at least 0; takes the deficits of `sleepDeficit`. Null when
 * fewer than 5 of them are known. A missing night adds nothing, so the sum is then a lower bound. Source: science 4.1.
 *
 * @example sleepDebtWeek([60, 60, 60, null, 60, -30, 60], 6); // 270
 */
export function sleepDebtWeek(deficitsMin: readonly (number | null)[], t: number): number | null {
  let sumMin = 0;
  let nights = 0;
  for (let i = Math.max(0, t - windowDays + 1); i <= t; i += 1) {
    const deficitMin = deficitsMin[i] ?? null;
    if (deficitMin === null) continue;
    sumMin += deficitMin;
    nights += 1;
  }
  return nights < minNights ? null : Math.max(0, sumMin);
}
