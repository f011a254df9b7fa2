import { median } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import { workoutSpan } from './habits';
import type { TrainingHabits } from './habits';

const { windowDays, minSessions, halfLifeDays } = THRESHOLDS.recommendation.sports;
/** What a session counts for by its age in days. */
const WEIGHTS = Array.from({ length: windowDays + 1 }, (_, ageDays) => 0.5 ** (ageDays / halfLifeDays));

/** A sport that the athlete does. */
export interface SportHabit {
  activity: string;
  /** Sessions of known strain. */
  sessions: number;
  /** Median activity strain of a session. */
  usualStrain: number;
  /** Sum over the sessions of 0.5 to the power of their age in months: often and lately. */
  weight: number;
}

/**
 * The sports of the 90 days before day t with at least 3 sessions, the most done first. Sessions of unknown strain are
 * left out, so are workouts whose name names no sport. Linear in the workouts of those days. Source: science 7.2.
 */
export function sportHabits(habits: TrainingHabits, t: number): SportHabit[] {
  const sports = new Map<string, { strains: number[]; weight: number }>();
  const { from, to } = workoutSpan(habits, t, windowDays);
  for (let i = from; i < to; i += 1) {
    const workout = habits.workouts[i];
    if (workout === undefined || workout.sport === null || workout.strain === null) continue;
    const sport = sports.get(workout.sport) ?? { strains: [], weight: 0 };
    sport.strains.push(workout.strain);
    sport.weight += WEIGHTS[t - workout.day] ?? 0;
    sports.set(workout.sport, sport);
  }
  return [...sports]
    .filter(([, { strains }]) => strains.length >= minSessions)
    .map(([activity, { strains, weight }]) => ({
      activity,
      sessions: strains.length,
      usualStrain: median(strains) ?? 0,
      weight,
    }))
    .sort((a, b) => b.weight - a.weight || (a.activity < b.activity ? -1 : 1));
}

/** The sports done on both of the last two days with a workout, of the 90 days before day t. Source: science 7.2. */
export function repeatedSports(habits: TrainingHabits, t: number): Set<string> {
  const { from, to } = workoutSpan(habits, t, windowDays);
  const last = sportsOfDay(habits, from, to);
  const previous = sportsOfDay(habits, from, last.from);
  return new Set([...last.sports].filter((sport) => previous.sports.has(sport)));
}

/** The sports of the day of the workout before index `to`, and where that day's workouts begin. */
function sportsOfDay(
  { workouts }: TrainingHabits,
  from: number,
  to: number,
): { sports: Set<string>; from: number } {
  const sports = new Set<string>();
  const day = workouts[to - 1]?.day;
  let i = to;
  for (; i > from && workouts[i - 1]?.day === day; i -= 1) {
    const sport = workouts[i - 1]?.sport ?? null;
    if (sport !== null) sports.add(sport);
  }
  return { sports, from: i };
}
