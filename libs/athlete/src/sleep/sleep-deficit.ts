import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';
import { statedBaseNeed } from './base-need';

const { mostPaybackMin } = THRESHOLDS.sleep.debt;

/** A night's sleep, with and without the naps before it, and the need it is judged by; minutes. */
export interface NightAmounts {
  sleepTotalMin: number | null;
  baseNeedMin: number | null;
}

/**
 * Minutes by which a night fell short of its need; below 0 for a night that was longer, at least -120, for one long night
 * does not make up for a week. A need that WHOOP states is already net of naps and is held against the main sleep alone,
 * any other against main sleep and naps. Null when sleep or need is unknown. Source: science 4.1.
 *
 * @example sleepDeficit(day({ sleepNeedMin: 540, whoopDebtMin: 60, sleepMin: 420 }), { sleepTotalMin: 450, baseNeedMin: 480 }); // 60
 */
export function sleepDeficit(day: Day | null, { sleepTotalMin, baseNeedMin }: NightAmounts): number | null {
  if (day === null || day.sleepMin === null || sleepTotalMin === null || baseNeedMin === null) return null;
  const asleepMin = statedBaseNeed(day) === null ? sleepTotalMin : day.sleepMin;
  return Math.max(-mostPaybackMin, baseNeedMin - asleepMin);
}
