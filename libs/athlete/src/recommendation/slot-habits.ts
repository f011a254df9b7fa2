import { THRESHOLDS } from '../thresholds';
import { workoutSpan } from './habits';
import type { TrainingHabits } from './habits';
import { TIME_SLOTS } from './recommendation';
import type { TimeSlot } from './recommendation';

/** What an athlete does in a time slot, and how it went. */
export interface SlotHabit {
  slot: TimeSlot;
  workouts: number;
  /** How many of the workouts have a known recovery after them, and the mean of what that was above the usual, points. */
  residuals: number;
  meanResidual: number | null;
}

/**
 * Workouts of the 180 days before day t by the slot in which they start, with the recoveries that followed, up to day
 * t's own. Slots without a workout are left out; the order is the day's. Linear in the workouts of those days.
 * Source: science 7.3.
 */
export function slotHabits(habits: TrainingHabits, t: number): SlotHabit[] {
  const counts = TIME_SLOTS.map((slot) => ({ slot, workouts: 0, residuals: 0, sum: 0 }));
  const { from, to } = workoutSpan(habits, t, THRESHOLDS.recommendation.optimalTime.windowDays);
  for (let i = from; i < to; i += 1) {
    const workout = habits.workouts[i];
    const count = workout && counts[workout.slotIndex];
    if (!workout || !count) continue;
    count.workouts += 1;
    const residual = habits.residualAfter[workout.day] ?? null;
    if (residual === null) continue;
    count.residuals += 1;
    count.sum += residual;
  }
  return counts
    .filter(({ workouts }) => workouts > 0)
    .map(({ slot, workouts, residuals, sum }) => ({
      slot,
      workouts,
      residuals,
      meanResidual: residuals === 0 ? null : sum / residuals,
    }));
}
