import { OrderedWindow } from '@whoop/statistics';
import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';

const { defaultMin, smallestMin, usualWindowDays, usualMinNights } = THRESHOLDS.sleep.baseNeed;

/**
 * Sleep need as WHOOP states it for the night, minutes, without the debt that its need contains; the need itself where
 * the debt is unknown. Null without a need, and where less than 30 min are left, which says nothing. Source: science 4.1.
 *
 * @example statedBaseNeed({ sleepNeedMin: 540, whoopDebtMin: 60 }); // 480
 */
export function statedBaseNeed({ sleepNeedMin, whoopDebtMin }: StatedNeed): number | null {
  if (sleepNeedMin === null) return null;
  const needMin = sleepNeedMin - (whoopDebtMin ?? 0);
  return needMin < smallestMin ? null : needMin;
}

export type StatedNeed = Pick<Day, 'sleepNeedMin' | 'whoopDebtMin'>;

/**
 * The need that a night is judged by, minutes: what WHOOP states, else what is usual for the athlete, else 456.
 * Source: science 4.1.
 *
 * @example baseNeed({ sleepNeedMin: null, whoopDebtMin: null }, 470); // 470
 */
export function baseNeed(stated: StatedNeed, usualMin: number | null): number {
  return statedBaseNeed(stated) ?? usualMin ?? defaultMin;
}

/**
 * `baseNeed` of each night, one entry per calendar day; null where the sleep of the night is unknown. What is usual is
 * the median of the stated needs of the 30 calendar days before, from 3 nights on; needs that were themselves filled in
 * have no say in it.
 */
export function baseNeeds(days: readonly (Day | null)[]): (number | null)[] {
  const stated = days.map((day) => (day === null || day.sleepMin === null ? null : statedBaseNeed(day)));
  const before = new OrderedWindow();
  return days.map((day, t) => {
    const entering = stated[t - 1] ?? null;
    const leaving = stated[t - 1 - usualWindowDays] ?? null;
    if (entering !== null) before.add(entering);
    if (leaving !== null) before.remove(leaving);
    if (day === null || day.sleepMin === null) return null;
    return baseNeed(day, before.size < usualMinNights ? null : before.quantile(0.5));
  });
}
