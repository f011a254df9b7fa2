import type { SleepRecord } from '../records';
import type { Row, RowOffset, Skip } from './row';
import { sleepFault, sleepMeasures } from './sleep-measures';

export function readSleep(row: Row, offset: RowOffset): SleepRecord | Skip {
  const onsetUtcMs = row.requiredInstant('sleepOnset', offset, 'missing_time');
  if (typeof onsetUtcMs !== 'number') return onsetUtcMs;
  const wakeUtcMs = row.requiredInstant('wakeOnset', offset, 'missing_time');
  if (typeof wakeUtcMs !== 'number') return wakeUtcMs;
  const fault = sleepFault(onsetUtcMs, wakeUtcMs);
  if (fault) return { skip: fault, column: 'wakeOnset' };
  const measures = sleepMeasures(row);
  return {
    onsetUtcMs,
    nap: readNap(row),
    wakeUtcMs,
    cycleStartUtcMs: row.instant('cycleStart', offset),
    offsetMin: offset.minutes,
    offsetKnown: offset.known,
    performancePct: measures.performancePct,
    respRate: measures.respRate,
    asleepMin: measures.asleepMin,
    inBedMin: measures.inBedMin,
    lightMin: measures.lightMin,
    deepMin: measures.deepMin,
    remMin: measures.remMin,
    awakeMin: measures.awakeMin,
    needMin: measures.needMin,
    debtMin: measures.debtMin,
    efficiencyPct: measures.efficiencyPct,
    consistencyPct: measures.consistencyPct,
  };
}

function readNap(row: Row): boolean {
  const nap = row.boolean('nap');
  if (nap !== null) return nap;
  row.sheet.assumedNaps += 1;
  if (row.has('nap')) row.sheet.adjustCell(row.line, 'nap', 'nap_assumed');
  return false;
}
