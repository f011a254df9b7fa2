import type { Day } from '../day';
import type { DayWorkout } from '../history/timed-record';
import { THRESHOLDS } from '../thresholds';

const { weeks, minObservedDays, trainingStrain } = THRESHOLDS.sleep.consistency;
const DAYS_PER_WEEK = 7;

/**
 * For each calendar day the training days of each of the 4 complete ISO weeks before its own, oldest first, without the
 * weeks that are not known: fewer than 5 of their days have known workouts. A training day has a workout of strain 4 or
 * more. `firstDayOfWeek` is the first day's place in its ISO week, 0 for a Monday. Source: science 4.3.
 */
export function trainingWeeks(
  days: readonly (Day | null)[],
  workouts: readonly DayWorkout[],
  firstDayOfWeek: number,
): (readonly number[])[] {
  const weekOf = (t: number): number => Math.floor((t + firstDayOfWeek) / DAYS_PER_WEEK);
  const trained = trainedDays(days.length, workouts);
  const observed = new Uint8Array(weekOf(days.length) + 1);
  const training = new Uint8Array(observed.length);
  days.forEach((day, t) => {
    if (day === null || day.workoutsCount === null) return;
    const week = weekOf(t);
    observed[week] = (observed[week] ?? 0) + 1;
    training[week] = (training[week] ?? 0) + (trained[t] ?? 0);
  });
  const before = Array.from(observed, (_, week) => {
    const known: number[] = [];
    for (let i = Math.max(0, week - weeks); i < week; i += 1) {
      if ((observed[i] ?? 0) >= minObservedDays) known.push(training[i] ?? 0);
    }
    return known;
  });
  return days.map((_, t) => before[weekOf(t)] ?? []);
}

/** 1 for a day with a workout that counts as training, else 0. */
function trainedDays(length: number, workouts: readonly DayWorkout[]): Uint8Array {
  const trained = new Uint8Array(length);
  for (const { day, strain } of workouts) {
    if (strain !== null && strain >= trainingStrain) trained[day] = 1;
  }
  return trained;
}
