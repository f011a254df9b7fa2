import type { Calendar } from '../featured-day';
import type { DayWorkout } from '../history/timed-record';
import { isGenericActivity } from './generic-activity';
import { TIME_SLOTS } from './recommendation';
import { slotOf } from './time-slots';

/** A workout as habits see it. */
export interface HabitualWorkout {
  day: number;
  /** Null where its name names no sport. */
  sport: string | null;
  strain: number | null;
  /** Of the slot in which it starts, in TIME_SLOTS. */
  slotIndex: number;
}

/**
 * An athlete's workouts, laid out so that the ones of any span of days are found at once. Made once for a whole history;
 * whoever asks about day t reads the workouts of days before t and the recoveries up to t.
 */
export interface TrainingHabits {
  /** Ascending by day. */
  workouts: readonly HabitualWorkout[];
  /** How many workouts lie before day d, for each d from 0 to the number of days. */
  before: readonly number[];
  /** What followed day d: the recovery of day d + 1 less its own 30-day baseline, points; null where either is unknown. */
  residualAfter: readonly (number | null)[];
}

/** Lays out the workouts of a history. Takes them ascending by day. Linear in workouts and days. Source: science 7.2-7.3. */
export function trainingHabits(ascending: readonly DayWorkout[], calendar: Calendar): TrainingHabits {
  const before: number[] = [];
  let count = 0;
  for (let day = 0; day <= calendar.length; day += 1) {
    while (count < ascending.length && (ascending[count]?.day ?? day) < day) count += 1;
    before.push(count);
  }
  return {
    workouts: ascending.map(({ day, activity, strain, startMin }) => ({
      day,
      sport: isGenericActivity(activity) ? null : activity,
      strain,
      slotIndex: TIME_SLOTS.indexOf(slotOf(startMin)),
    })),
    before,
    residualAfter: calendar.map((_, day) => recoveryResidual(calendar, day + 1)),
  };
}

/** Where in `workouts` those of the `windowDays` days before day t begin and end. */
export function workoutSpan(
  { before, workouts }: TrainingHabits,
  t: number,
  windowDays: number,
): { from: number; to: number } {
  return { from: before[Math.max(0, t - windowDays)] ?? workouts.length, to: before[t] ?? workouts.length };
}

function recoveryResidual(calendar: Calendar, t: number): number | null {
  const day = calendar[t] ?? null;
  if (day === null || day.recoveryPct === null || day.recoveryBaseline30d === null) return null;
  return day.recoveryPct - day.recoveryBaseline30d;
}
