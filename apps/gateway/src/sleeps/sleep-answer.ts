import type { StoredSleep } from '@whoop/database';
import { localInstant } from '../http/local-instant';
import type { SleepDto } from './sleep.dto';

/** A night or nap as the API shows it. */
export const sleepAnswer = (sleep: StoredSleep): SleepDto => ({
  date: sleep.date,
  nap: sleep.nap,
  start: localInstant(sleep.onsetUtcMs, sleep.offsetMin),
  end: localInstant(sleep.wakeUtcMs, sleep.offsetMin),
  offset_known: sleep.offsetKnown,
  in_bed_min: sleep.inBedMin,
  asleep_min: sleep.asleepMin,
  light_min: sleep.lightMin,
  deep_min: sleep.deepMin,
  rem_min: sleep.remMin,
  awake_min: sleep.awakeMin,
  need_min: sleep.needMin,
  efficiency_pct: sleep.efficiencyPct,
  performance_pct: sleep.performancePct,
  resp_rate: sleep.respRate,
});
