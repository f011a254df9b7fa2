import type { RecordKind } from '@whoop/sources';
import type { Day } from '../day';
import { strainToLoad } from '../load/strain-to-load';
import type { CycleContents } from './assign-to-cycles';
import type { CycleSpan } from './cycle-spans';
import { countsOf } from './day-counts';
import type { Night } from './night';
import { nightFields } from './night-fields';

/** A day before its date is known and before calibration is marked. */
export type UndatedDay = Omit<Day, 'date' | 'calibrating'>;

/** The day that one cycle makes. `covered` tells for which kinds a file speaks for this cycle. */
export function cycleDay(
  span: CycleSpan,
  night: Night | null,
  contents: CycleContents,
  covered: Record<RecordKind, boolean>,
): UndatedDay {
  const { cycle, endUtcMs } = span;
  const partial = endUtcMs === null;
  const strain = partial ? null : cycle.strain;
  return {
    cycleStartUtcMs: cycle.startUtcMs,
    cycleEndUtcMs: endUtcMs,
    offsetMin: cycle.offsetMin,
    cyclesInDay: 1,
    partial,
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
    ...nightFields(night),
    ...countsOf(contents, covered),
  };
}
