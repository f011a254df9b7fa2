import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { carryOver, mostDebtMin, forgottenAfterNights, nightsBack } = THRESHOLDS.sleep.debt;

/**
 * Decaying sleep debt, 0-600 min, along the deficits of `sleepDeficit`, one entry per calendar day: three quarters of
 * the day before's, and the night's deficit. A constant shortfall x settles at 4x. A missing night (null) only decays
 * it. From the 4th missing night in a row on the debt is null; it starts again from 0 with the first night back and is
 * known again with the 3rd. Null before the first night. Source: science 4.1.
 *
 * @example sleepDebt([60, 120, 0, null]); // [60, 165, 123.75, 92.8125]
 */
export function sleepDebt(deficitsMin: readonly (number | null)[]): (number | null)[] {
  let debtMin = 0;
  let missing = 0;
  let started = false;
  let nightsToCome = 0;
  return deficitsMin.map((deficitMin) => {
    debtMin = clamp(carryOver * debtMin + (deficitMin ?? 0), 0, mostDebtMin);
    if (deficitMin !== null) {
      started = true;
      missing = 0;
      nightsToCome = Math.max(0, nightsToCome - 1);
    } else if ((missing += 1) === forgottenAfterNights && started) {
      nightsToCome = nightsBack;
    }
    if (missing >= forgottenAfterNights) debtMin = 0;
    return !started || nightsToCome > 0 ? null : debtMin;
  });
}
