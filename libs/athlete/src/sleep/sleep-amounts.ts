import type { Day } from '../day';
import type { DayFeatures } from '../features/day-features';
import { THRESHOLDS } from '../thresholds';
import { baseNeeds } from './base-need';
import { sleepDebt } from './sleep-debt';
import { sleepDebtWeek } from './sleep-debt-week';
import { sleepDeficit } from './sleep-deficit';
import { sleepTotalMin } from './sleep-total';

const { minNights } = THRESHOLDS.sleep.debt;

export type SleepAmounts = Pick<
  DayFeatures,
  'sleepTotalMin' | 'baseNeedMin' | 'sleepRatio' | 'sleepDebtMin' | 'sleepDebt7d'
>;

/**
 * How much was slept against the need, as a function of the calendar day. The debt is null until 7 nights with a known
 * deficit have been seen. Source: science 4.1, 12.
 */
export function sleepAmounts(days: readonly (Day | null)[]): (t: number) => SleepAmounts {
  const needs = baseNeeds(days);
  const totals = days.map((day, t) => sleepTotalMin(day, days[t - 1] ?? null));
  const deficits = days.map((day, t) =>
    sleepDeficit(day, { sleepTotalMin: totals[t] ?? null, baseNeedMin: needs[t] ?? null }),
  );
  const debts = sleepDebt(deficits);
  const shownFrom = indexOfKnown(deficits, minNights);
  return (t) => {
    const sleepMin = days[t]?.sleepMin ?? null;
    const baseNeedMin = needs[t] ?? null;
    return {
      sleepTotalMin: totals[t] ?? null,
      baseNeedMin,
      sleepRatio: sleepMin === null || baseNeedMin === null ? null : sleepMin / baseNeedMin,
      sleepDebtMin: t < shownFrom ? null : (debts[t] ?? null),
      sleepDebt7d: sleepDebtWeek(deficits, t),
    };
  };
}

/** Index of the n-th known value; Infinity when there are fewer. */
function indexOfKnown(series: readonly (number | null)[], n: number): number {
  let known = 0;
  const index = series.findIndex((value) => value !== null && (known += 1) === n);
  return index === -1 ? Infinity : index;
}
