import type { CycleRecord, JournalRecord, SleepRecord, WorkoutRecord } from '@whoop/sources';

/**
 * The natural keys: two rows with one key are the same thing, whichever export tells of it (whoop-format 10).
 * Free text stands last, so that no text can be mistaken for another part of the key. A key is compared within its kind
 * only; where a number can be one, it is: building strings costs more than the merging itself.
 */
export const RECORD_KEYS = {
  cycles: (cycle: Pick<CycleRecord, 'startUtcMs'>): number => cycle.startUtcMs,
  sleeps: (sleep: Pick<SleepRecord, 'onsetUtcMs' | 'nap'>): number =>
    2 * sleep.onsetUtcMs + Number(sleep.nap),
  workouts: (workout: Pick<WorkoutRecord, 'startUtcMs' | 'endUtcMs' | 'occurrence' | 'activity'>): string =>
    `${workout.startUtcMs}|${workout.endUtcMs}|${workout.occurrence}|${workout.activity}`,
  journal: (answer: Pick<JournalRecord, 'cycleStartUtcMs' | 'question'>): string =>
    `${answer.cycleStartUtcMs}|${answer.question}`,
};
