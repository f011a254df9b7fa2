import type { SleepMeasures } from '@whoop/sources';
import type { Day } from '../day';
import type { Night } from './night';

export type NightFields = Pick<
  Day,
  | 'sleepSource'
  | 'sleepOnsetUtcMs'
  | 'sleepWakeUtcMs'
  | 'sleepMin'
  | 'inBedMin'
  | 'lightMin'
  | 'deepMin'
  | 'remMin'
  | 'awakeMin'
  | 'sleepNeedMin'
  | 'whoopDebtMin'
  | 'sleepPerformancePct'
  | 'sleepEfficiencyPct'
  | 'sleepConsistencyPct'
  | 'respRate'
>;

const NO_MEASURES: SleepMeasures = {
  performancePct: null,
  respRate: null,
  asleepMin: null,
  inBedMin: null,
  lightMin: null,
  deepMin: null,
  remMin: null,
  awakeMin: null,
  needMin: null,
  debtMin: null,
  efficiencyPct: null,
  consistencyPct: null,
};

/** A day's sleep columns, all null without a night. */
export function nightFields(night: Night | null): NightFields {
  const measures = night?.measures ?? NO_MEASURES;
  return {
    sleepSource: night?.source ?? null,
    sleepOnsetUtcMs: night?.onsetUtcMs ?? null,
    sleepWakeUtcMs: night?.wakeUtcMs ?? null,
    sleepMin: measures.asleepMin,
    inBedMin: measures.inBedMin,
    lightMin: measures.lightMin,
    deepMin: measures.deepMin,
    remMin: measures.remMin,
    awakeMin: measures.awakeMin,
    sleepNeedMin: measures.needMin,
    whoopDebtMin: measures.debtMin,
    sleepPerformancePct: measures.performancePct,
    sleepEfficiencyPct: measures.efficiencyPct,
    sleepConsistencyPct: measures.consistencyPct,
    // The exporter writes 0 where it measured none (whoop-format 5).
    respRate: measures.respRate === 0 ? null : measures.respRate,
  };
}
