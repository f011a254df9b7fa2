import { NATURAL_ORDER } from '@whoop/sources';
import type {
  CycleRecord,
  JournalRecord,
  NaturalOrder,
  Records,
  SleepRecord,
  WorkoutRecord,
} from '@whoop/sources';

const MS_PER_MIN = 60_000;

/** Start (UTC) of a cycle whose offset was assumed -> the cycle with the same local start whose offset is known. */
type Counterparts = ReadonlyMap<number, CycleRecord>;

interface CycleChild {
  cycleStartUtcMs: number | null;
  offsetMin: number;
  offsetKnown: boolean;
}

/**
 * Exports show local times. One that lacks the timezone is stored under assumed offsets, so its instants are off and
 * its rows do not meet those of a better export by key. Where another export names the timezone of the same local
 * cycle start, the assumed cycle is left out, and the rows that belong to it are read again in the known offset; those
 * that the better export holds as well are then the same rows, and are left out too.
 */
export function withKnownOffsets(records: Records): Records {
  const counterparts = findCounterparts(records.cycles);
  if (counterparts.size === 0) return records;
  return {
    cycles: records.cycles.filter((cycle) => !counterparts.has(cycle.startUtcMs)),
    sleeps: reread(records.sleeps, counterparts, NATURAL_ORDER.sleeps, shiftSleep),
    workouts: reread(records.workouts, counterparts, NATURAL_ORDER.workouts, shiftWorkout),
    journal: reread(records.journal, counterparts, NATURAL_ORDER.journal, (answer: JournalRecord) => answer),
  };
}

function findCounterparts(cycles: readonly CycleRecord[]): Counterparts {
  const assumed = cycles.filter((cycle) => !cycle.offsetKnown);
  if (assumed.length === 0) return new Map();
  const known = cycles.filter((cycle) => cycle.offsetKnown).sort((a, b) => b.startUtcMs - a.startUtcMs);
  const knownByLocalStart = new Map(known.map((cycle) => [localStart(cycle), cycle]));
  const counterparts = new Map<number, CycleRecord>();
  for (const cycle of assumed) {
    const counterpart = knownByLocalStart.get(localStart(cycle));
    if (counterpart !== undefined) counterparts.set(cycle.startUtcMs, counterpart);
  }
  return counterparts;
}

const localStart = (cycle: CycleRecord): number => cycle.startUtcMs + cycle.offsetMin * MS_PER_MIN;

function reread<Child extends CycleChild>(
  rows: readonly Child[],
  counterparts: Counterparts,
  order: NaturalOrder<Child>,
  shift: (row: Child, byMs: number) => Child,
): Child[] {
  const kept: Child[] = [];
  const moved: Child[] = [];
  // By offset: of two rows that were assumed differently and turn out to be one, the same is kept in any order of input.
  for (const row of [...rows].sort((a, b) => a.offsetMin - b.offsetMin)) {
    const cycle =
      row.offsetKnown || row.cycleStartUtcMs === null ? undefined : counterparts.get(row.cycleStartUtcMs);
    if (cycle === undefined) kept.push(row);
    else {
      const byMs = (row.offsetMin - cycle.offsetMin) * MS_PER_MIN;
      const { startUtcMs: cycleStartUtcMs, offsetMin } = cycle;
      moved.push({ ...shift(row, byMs), cycleStartUtcMs, offsetMin });
    }
  }
  const sorted = [...kept, ...moved].sort(order);
  return sorted.filter((row, i) => i === 0 || order(sorted[i - 1]!, row) !== 0);
}

const shiftSleep = (sleep: SleepRecord, byMs: number): SleepRecord => ({
  ...sleep,
  onsetUtcMs: sleep.onsetUtcMs + byMs,
  wakeUtcMs: sleep.wakeUtcMs + byMs,
});

const shiftWorkout = (workout: WorkoutRecord, byMs: number): WorkoutRecord => ({
  ...workout,
  startUtcMs: workout.startUtcMs + byMs,
  endUtcMs: workout.endUtcMs + byMs,
});
