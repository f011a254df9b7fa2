import { HOUR_MS, instantAt, isFreeDay, localDay, MINUTE_MS } from './local-clock';
import type { PlannedHeart, PlannedSleep, PlannedSpan, PlannedWorkout } from './plan';
import type { Random } from './random';
import { tenths, within } from './rounding';
import { loadOf, strainOf } from './strain-load';
import { sessionsOn, type TrainingHabit } from './training-habits';
import { type HeartRange, workoutOf } from './workout';

/** Load points of an ordinary day of 16 waking hours without sport. */
const EVERYDAY_LOAD = 66;
const STRAIN_MISSING = 0.0009;

/** Where a session goes when its usual time is taken, minutes after midnight. */
const OTHER_TIMES = [470, 725, 930, 1050, 1140];

/** The sports of a cycle, oldest first, each while awake and none at the same time as another or as a nap. */
export function workoutsOf(
  span: PlannedSpan,
  naps: readonly PlannedSleep[],
  plans: { habits: readonly TrainingHabit[]; range: HeartRange },
  random: Random,
): PlannedWorkout[] {
  const free: Free = {
    from: awakeFrom(span) + 15 * MINUTE_MS,
    until: span.endUtcMs - 25 * MINUTE_MS,
    taken: naps.map((nap) => [nap.onsetUtcMs, nap.wakeUtcMs]),
  };
  const workouts: PlannedWorkout[] = [];
  for (let day = localDay(free.from, span.offsetMin); day <= localDay(free.until, span.offsetMin); day++) {
    for (const { sport, startMin, freeStartMin } of sessionsOn(plans.habits, day, random)) {
      const taken = [...free.taken, ...workouts.map((done) => [done.startUtcMs, done.endUtcMs] as const)];
      const times = [isFreeDay(day) ? freeStartMin : startMin, ...random.shuffled(OTHER_TIMES)];
      const starts = times.map((time) => instantAt(day, time + 25 * random.normal(), span.offsetMin));
      const atAnyTime = workoutOf(sport, 0, plans.range, random);
      const start = starts
        .map((wish) => Math.max(wish, free.from))
        .find((wish) => fits(wish, atAnyTime, { ...free, taken }));
      if (start !== undefined)
        workouts.push({ ...atAnyTime, startUtcMs: start, endUtcMs: start + atAnyTime.endUtcMs });
    }
  }
  return workouts.sort((a, b) => a.startUtcMs - b.startUtcMs);
}

interface Free {
  from: number;
  until: number;
  taken: readonly (readonly [startUtcMs: number, endUtcMs: number])[];
}

function fits(start: number, { endUtcMs: length }: PlannedWorkout, { from, until, taken }: Free): boolean {
  const end = start + length;
  return start >= from && end <= until && !taken.some(([begin, stop]) => start < stop && end > begin);
}

/** Loads of everyday life and of the workouts add; the day's strain is the strain of the sum (science 3.1). */
export function strainOfDay(
  span: PlannedSpan,
  workouts: readonly PlannedWorkout[],
  today: { range: HeartRange; recoveryPct: number | null },
  random: Random,
): { strain: number | null; heart: PlannedHeart } {
  const hours = (span.endUtcMs - awakeFrom(span)) / HOUR_MS;
  const vigour = Math.exp(0.48 * random.normal() + 0.08 * (((today.recoveryPct ?? 60) - 60) / 18));
  const everyday = EVERYDAY_LOAD * within(hours / 16, 0.1, 2.5) * vigour;
  const load = workouts.reduce((sum, workout) => sum + loadOf(workout.strain ?? 0), everyday);
  const strain = tenths(within(strainOf(load), 0, 20.7));
  const peak = today.range.rhrBpm + random.whole(50, 85);
  const burned = workouts.reduce((sum, workout) => sum + (workout.heart?.energyKcal ?? 0), 0);
  const total = (span.endUtcMs - span.startUtcMs) / HOUR_MS;
  return {
    strain: random.chance(STRAIN_MISSING) ? null : strain,
    heart: {
      energyKcal: Math.round(total * 70 + everyday * 4.5 * random.between(0.9, 1.1) + burned),
      maxHrBpm: Math.max(peak, ...workouts.map((workout) => workout.heart?.maxHrBpm ?? 0)),
      avgHrBpm: Math.round(today.range.rhrBpm + 12 + 0.5 * strain + random.normal()),
    },
  };
}

/** Days that start at midnight without sleep are taken to begin at half past six. */
const awakeFrom = (span: PlannedSpan): number =>
  span.sleeps[span.sleeps.length - 1]?.wakeUtcMs ?? span.startUtcMs + 6.5 * HOUR_MS;
