import { within } from './rounding';
import { loadOf } from './strain-load';

/** What of the days before decides tonight's need. */
export interface SleepAccount {
  debtMin: number;
  /** Null when the day's strain is not known. */
  strain: number | null;
  napMin: number;
}

const MEAN_LOAD = 165;

/** WHOOP's need already contains the debt and is net of the day's naps (science 0.1); strain 15 adds about 37 min. */
export function sleepNeed(baseMin: number, account: SleepAccount): number {
  const load = account.strain === null ? MEAN_LOAD : loadOf(account.strain);
  const forStrain = within((37 * (load - MEAN_LOAD)) / loadOf(15), -20, 45);
  return Math.round(within(baseMin + forStrain + account.debtMin - 0.9 * account.napMin, 60, 740));
}

/** Debt reacts mostly to the last night. `asleepMin` is null for a night that was not measured: debt then only fades. */
export function nextDebt(debtMin: number, baseMin: number, asleepMin: number | null): number {
  const shortfall = asleepMin === null ? 0 : Math.max(-60, baseMin - asleepMin);
  return Math.round(within(0.4 * debtMin + 0.55 * shortfall, 0, 213));
}
