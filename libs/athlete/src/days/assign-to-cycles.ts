import type { JournalRecord, Records, SleepRecord, WorkoutRecord } from '@whoop/sources';
import { THRESHOLDS } from '../thresholds';
import type { CycleSpans } from './cycle-spans';

const SAME_ONSET_MS = THRESHOLDS.days.sameOnsetSec * 1000;

/** What belongs to one cycle, each list in a fixed order. */
export interface CycleContents {
  sleeps: SleepRecord[];
  workouts: WorkoutRecord[];
  journal: JournalRecord[];
}

/** How many records belong to no cycle. */
export interface Unassigned {
  sleeps: number;
  workouts: number;
  journal: number;
}

/** Gives each record to its cycle; `contents[i]` belongs to `cycles.spans[i]`. */
export function assignToCycles(
  records: Omit<Records, 'cycles'>,
  cycles: CycleSpans,
): { contents: CycleContents[]; unassigned: Unassigned } {
  const contents = cycles.spans.map((): CycleContents => ({ sleeps: [], workouts: [], journal: [] }));
  const unassigned: Unassigned = { sleeps: 0, workouts: 0, journal: 0 };
  const put = <Kind extends keyof CycleContents>(
    kind: Kind,
    record: CycleContents[Kind][number],
    index: number | null,
  ): void => {
    const target: CycleContents[Kind][number][] | undefined =
      index === null ? undefined : contents[index]?.[kind];
    if (target === undefined) unassigned[kind] += 1;
    else target.push(record);
  };
  for (const sleep of [...records.sleeps].sort(byOnset)) put('sleeps', sleep, cycleOfSleep(sleep, cycles));
  for (const workout of [...records.workouts].sort(byStart)) {
    put('workouts', workout, cycleOfChild(workout.cycleStartUtcMs, workout.startUtcMs, cycles));
  }
  for (const answer of records.journal) {
    put('journal', answer, cycleOfChild(answer.cycleStartUtcMs, answer.cycleStartUtcMs, cycles));
  }
  return { contents, unassigned };
}

/**
 * The onset decides: some rows of 2019-20 name the cycle before theirs (whoop-format 7). But an onset that lies a few
 * seconds before the cycle that the row names is that cycle's own sleep, not the previous one's.
 */
function cycleOfSleep(sleep: SleepRecord, cycles: CycleSpans): number | null {
  const named = cycles.startingAt(sleep.cycleStartUtcMs);
  if (named !== null && Math.abs(sleep.onsetUtcMs - (sleep.cycleStartUtcMs ?? NaN)) <= SAME_ONSET_MS)
    return named;
  return cycles.holding(sleep.onsetUtcMs) ?? named;
}

/** The named cycle; where no cycle starts there, the one that holds the record. */
function cycleOfChild(cycleStartUtcMs: number | null, startUtcMs: number, cycles: CycleSpans): number | null {
  return cycles.startingAt(cycleStartUtcMs) ?? cycles.holding(startUtcMs);
}

// Sums of fractions depend on their order, so the order of the input must not reach them.
const byOnset = (a: SleepRecord, b: SleepRecord): number =>
  a.onsetUtcMs - b.onsetUtcMs || Number(a.nap) - Number(b.nap);

const byStart = (a: WorkoutRecord, b: WorkoutRecord): number =>
  a.startUtcMs - b.startUtcMs ||
  a.endUtcMs - b.endUtcMs ||
  a.occurrence - b.occurrence ||
  (a.activity < b.activity ? -1 : Number(a.activity > b.activity));
