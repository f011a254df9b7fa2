import type { CycleRecord } from '../records';
import { cycleFault } from './cycle-fault';
import type { Gathered } from './gather';
import { mergeRows } from './merge-rows';
import { readInstant } from './read-instant';

/** What a row of another file says about its cycle. */
type Member = Gathered<{ cycleStartUtcMs: number | null; offsetMin: number; offsetKnown: boolean }>;

/**
 * Cycles that sleeps, workouts or answers name but no cycles file holds: without them their day would not exist.
 * They know their start, end and offset, and no measure.
 */
export function inferCycles(known: readonly CycleRecord[], members: readonly Member[]): CycleRecord[] {
  const present = new Set(known.map(({ startUtcMs }) => startUtcMs));
  const inferred = new Map<number, CycleRecord>();
  for (const member of members) {
    const { cycleStartUtcMs, offsetMin, offsetKnown } = member.record;
    if (cycleStartUtcMs === null || present.has(cycleStartUtcMs)) continue;
    const endUtcMs = endOfCycle(member, cycleStartUtcMs);
    const cycle = { ...NO_MEASURES, startUtcMs: cycleStartUtcMs, endUtcMs, offsetMin, offsetKnown };
    const earlier = inferred.get(cycleStartUtcMs);
    inferred.set(cycleStartUtcMs, earlier ? mergeRows(earlier, cycle) : cycle);
  }
  return [...inferred.values()];
}

/** Null for an open cycle, and for an end that cannot be read or cannot be. */
function endOfCycle({ record, sheet, cycleEndCell }: Member, startUtcMs: number): number | null {
  const end = readInstant(cycleEndCell, sheet.format, record.offsetMin);
  return typeof end === 'number' && !cycleFault(startUtcMs, end) ? end : null;
}

const NO_MEASURES: Omit<CycleRecord, 'startUtcMs' | 'endUtcMs' | 'offsetMin' | 'offsetKnown'> = {
  recoveryPct: null,
  rhrBpm: null,
  hrvMs: null,
  skinTempC: null,
  spo2Pct: null,
  strain: null,
  energyKcal: null,
  maxHrBpm: null,
  avgHrBpm: null,
  sleepOnsetUtcMs: null,
  sleepWakeUtcMs: null,
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
