import type { RecordKind, SleepMeasures } from '@whoop/sources';
import type { Day } from '../day';
import { strainToLoad } from '../load/strain-to-load';
import type { CycleContents } from './assign-to-cycles';
import type { CycleSpan } from './cycle-spans';
import { countsOf } from './day-counts';
import type { Night } from './night';

/** What is known of one cycle. */
export interface CycleFacts {
  date: string;
  span: CycleSpan;
  night: Night | null;
  contents: CycleContents;
  /** For which kinds a file speaks for this cycle. */
  covered: Record<RecordKind, boolean>;
}

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
const NO_NIGHT = { source: null, onsetUtcMs: null, wakeUtcMs: null, measures: NO_MEASURES };

/**
 * The day that one cycle makes, not yet judged for calibration. Every field is written out: an object that is put together
 * from parts grows field by field, which takes several times as long.
 */
export function cycleDay({ date, span, night, contents, covered }: CycleFacts): Day {
  const { cycle, endUtcMs } = span;
  const partial = endUtcMs === null;
  const strain = partial ? null : cycle.strain;
  const { source, onsetUtcMs, wakeUtcMs, measures } = night ?? NO_NIGHT;
  const counts = countsOf(contents, covered);
  return {
    date,
    cycleStartUtcMs: cycle.startUtcMs,
    cycleEndUtcMs: endUtcMs,
    offsetMin: cycle.offsetMin,
    cyclesInDay: 1,
    partial,
    calibrating: false,
    recoveryPct: cycle.recoveryPct,
    rhrBpm: cycle.rhrBpm,
    hrvMs: cycle.hrvMs,
    skinTempC: cycle.skinTempC,
    spo2Pct: cycle.spo2Pct,
    strain,
    load: strainToLoad(strain),
    energyKcal: cycle.energyKcal,
    maxHrBpm: cycle.maxHrBpm,
    avgHrBpm: cycle.avgHrBpm,
    sleepSource: source,
    sleepOnsetUtcMs: onsetUtcMs,
    sleepWakeUtcMs: wakeUtcMs,
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
    napMin: counts.napMin,
    napsCount: counts.napsCount,
    workoutsCount: counts.workoutsCount,
    workoutMin: counts.workoutMin,
    journalCount: counts.journalCount,
  };
}
