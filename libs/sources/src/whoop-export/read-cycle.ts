import type { CycleRecord } from '../records';
import { cycleFault } from './cycle-fault';
import type { Row, RowOffset, Skip } from './row';
import { sleepFault, sleepMeasures } from './sleep-measures';

/** Later than this after the cycle's start, the sleep that a cycle row shows is a nap in nearly all rows (whoop-format 7). */
const NAP_AFTER_MS = 60_000;

export function readCycle(row: Row, offset: RowOffset): CycleRecord | Skip {
  const startUtcMs = row.requiredInstant('cycleStart', offset, 'no_cycle_start');
  if (typeof startUtcMs !== 'number') return startUtcMs;
  const times = sleepTimes(row, startUtcMs, offset);
  const measures = sleepMeasures(row);
  return {
    startUtcMs,
    endUtcMs: cycleEnd(row, startUtcMs, offset),
    offsetMin: offset.minutes,
    offsetKnown: offset.known,
    recoveryPct: row.number('recoveryPct'),
    rhrBpm: row.number('rhrBpm'),
    hrvMs: row.number('hrvMs'),
    skinTempC: row.number('skinTempC'),
    spo2Pct: row.number('spo2Pct'),
    strain: row.number('dayStrain'),
    energyKcal: row.number('energyKcal'),
    maxHrBpm: row.number('maxHrBpm'),
    avgHrBpm: row.number('avgHrBpm'),
    sleepOnsetUtcMs: times.sleepOnsetUtcMs,
    sleepWakeUtcMs: times.sleepWakeUtcMs,
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

/** Null for an open cycle and for an end that cannot be. */
function cycleEnd(row: Row, startUtcMs: number, offset: RowOffset): number | null {
  const end = row.instant('cycleEnd', offset);
  const fault = end === null ? null : cycleFault(startUtcMs, end);
  if (!fault) return end;
  row.sheet.nullCell(row.line, 'cycleEnd', fault);
  return null;
}

function sleepTimes(
  row: Row,
  startUtcMs: number,
  offset: RowOffset,
): Pick<CycleRecord, 'sleepOnsetUtcMs' | 'sleepWakeUtcMs'> {
  const onset = row.instant('sleepOnset', offset);
  const wake = row.instant('wakeOnset', offset);
  const fault = onset === null || wake === null ? null : sleepFault(onset, wake);
  if (fault) {
    row.sheet.nullCell(row.line, 'sleepOnset', fault);
    row.sheet.nullCell(row.line, 'wakeOnset', fault);
    return { sleepOnsetUtcMs: null, sleepWakeUtcMs: null };
  }
  if (onset !== null && onset - startUtcMs > NAP_AFTER_MS) row.sheet.suspectedNaps += 1;
  return { sleepOnsetUtcMs: onset, sleepWakeUtcMs: wake };
}
