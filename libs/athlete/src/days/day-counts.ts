import type { RecordKind, WorkoutRecord } from '@whoop/sources';
import type { Day } from '../day';
import type { CycleContents } from './assign-to-cycles';
import { sumKnown } from './sum-known';

export type DayCounts = Pick<Day, 'napMin' | 'napsCount' | 'workoutsCount' | 'workoutMin' | 'journalCount'>;

/** Naps, workouts and journal answers of a cycle: 0 only where a file of that kind speaks for the cycle, else null. */
export function countsOf(contents: CycleContents, covered: Record<RecordKind, boolean>): DayCounts {
  const { sleeps, workouts, journal } = contents;
  const naps = sleeps.filter((sleep) => sleep.nap);
  const answers = journal.filter((answer) => answer.answeredYes !== null);
  const sleepsKnown = covered.sleeps || sleeps.length > 0;
  const workoutsKnown = covered.workouts || workouts.length > 0;
  const journalKnown = covered.journal || journal.length > 0;
  return {
    napsCount: sleepsKnown ? naps.length : null,
    napMin: sleepsKnown ? total(naps.map((nap) => nap.asleepMin)) : null,
    workoutsCount: workoutsKnown ? workouts.length : null,
    workoutMin: workoutsKnown ? total(workouts.map(lengthMin)) : null,
    journalCount: journalKnown ? answers.length : null,
  };
}

/** Of nothing 0, of only unknown lengths null. */
const total = (lengths: (number | null)[]): number | null => (lengths.length === 0 ? 0 : sumKnown(lengths));

/** A workout without a duration lasts from start to end; one without an end is stored as ending at its start. */
function lengthMin({ durationMin, startUtcMs, endUtcMs }: WorkoutRecord): number | null {
  if (durationMin !== null) return durationMin;
  return endUtcMs > startUtcMs ? (endUtcMs - startUtcMs) / 60_000 : null;
}
