import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import type { Intensity, Recommendation, TimeSlot } from './recommendation';
import type { SlotHabit } from './slot-habits';
import { minutesBefore } from './time-slots';

const { minWorkouts, beforeSleepMin, residual } = THRESHOLDS.recommendation.optimalTime;

/** A slot in the comparison. */
export interface SlotScore {
  slot: TimeSlot;
  eligible: boolean;
  /** Share of the workouts plus half of what the recoveries after them say, from -0.5 to 1.5. */
  score: number;
}

/**
 * When to train: of the slots that the athlete uses and that end long enough before the usual sleep onset (minutes after
 * local midnight; unknown: not judged), the one with the highest score, at a tie the first given. None: late afternoon.
 * Source: science 7.3.
 */
export function optimalTime(
  slots: readonly SlotHabit[],
  intensity: Intensity,
  usualOnsetMin: number | null,
): Recommendation['optimalTime'] {
  let best: SlotScore | null = null;
  for (const slot of slotScores(slots, intensity, usualOnsetMin)) {
    if (slot.eligible && (best === null || slot.score > best.score)) best = slot;
  }
  return best === null
    ? { slot: 'late_afternoon', source: 'default' }
    : { slot: best.slot, source: 'history' };
}

/**
 * How each slot does: `share + 0.5 clip(n / (n + 10) meanResidual / 4, -1, 1)`, n being the workouts whose next recovery
 * is known, and whether it may be advised. Source: science 7.3.
 *
 * @example a slot with 12 of 49 workouts and a mean residual of 3 points scores 0.4494
 */
export function slotScores(
  slots: readonly SlotHabit[],
  intensity: Intensity,
  usualOnsetMin: number | null,
): SlotScore[] {
  const total = slots.reduce((sum, { workouts }) => sum + workouts, 0);
  return slots.map((habit) => ({
    slot: habit.slot,
    eligible: isEligible(habit, intensity, usualOnsetMin),
    score: habit.workouts / total + residual.weight * recoveryShare(habit),
  }));
}

function recoveryShare({ residuals: n, meanResidual }: SlotHabit): number {
  if (meanResidual === null) return 0;
  return clamp(((n / (n + residual.shrinkBy)) * meanResidual) / residual.fullPct, -1, 1);
}

function isEligible(
  { slot, workouts }: SlotHabit,
  intensity: Intensity,
  usualOnsetMin: number | null,
): boolean {
  if (workouts < minWorkouts || (slot === 'night' && intensity !== 'light')) return false;
  if (usualOnsetMin === null) return true;
  return (
    minutesBefore(slot, usualOnsetMin) >=
    (intensity === 'high' ? beforeSleepMin.high : beforeSleepMin.otherwise)
  );
}
