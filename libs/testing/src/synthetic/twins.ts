import type { PlannedCycle, PlannedWorkout } from './plan';
import type { Random } from './random';
import { effortOf, type HeartRange } from './workout';

/**
 * Adds to a few workouts another one with the same start, end and name but other measures (whoop-format 9); about one
 * in 700 days, at least one.
 */
export function withTwinWorkouts(cycles: readonly PlannedCycle[], random: Random): PlannedCycle[] {
  const able = cycles.filter((cycle) => cycle.workouts.some((workout) => workout.heart));
  const chosen = new Set(random.shuffled(able).slice(0, Math.max(1, Math.round(cycles.length / 700))));
  return cycles.map((cycle) =>
    chosen.has(cycle) ? { ...cycle, workouts: withTwin(cycle.workouts, random) } : cycle,
  );
}

function withTwin(workouts: readonly PlannedWorkout[], random: Random): PlannedWorkout[] {
  const original = workouts.findIndex((workout) => workout.heart);
  return workouts.flatMap((workout, i) => (i === original ? [workout, twinOf(workout, random)] : [workout]));
}

/** A second look at the same effort: always at least one strain point away from the first. */
function twinOf(workout: PlannedWorkout, random: Random): PlannedWorkout {
  const range: HeartRange = { rhrBpm: 55, maxHrBpm: workout.heart?.maxHrBpm ?? 180 };
  const effort = (workout.strain ?? 0) > 9 ? 0.1 : 0.7;
  return { ...workout, ...effortOf(effort, workout.durationMin, range, random) };
}
