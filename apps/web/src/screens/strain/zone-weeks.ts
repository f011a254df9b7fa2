import type { Workout } from '../../api/types';
import { addDays, localDay } from '../../words/times';

export const ZONES = [1, 2, 3, 4, 5] as const;

export interface ZoneWeek {
  /** Its Monday. */
  week: string;
  /** Minutes in zones 1 to 5. */
  minutes: number[];
}

/** Minutes in each heart rate zone, week by week, gaps between weeks filled with weeks of nothing trained. */
export function zoneWeeks(workouts: readonly Workout[]): ZoneWeek[] {
  const weeks = new Map<string, number[]>();
  for (const workout of workouts) {
    const minutes = zoneMinutes(workout);
    if (minutes === null) continue;
    const week = mondayOf(localDay(workout.start));
    const sum = weeks.get(week) ?? ZONES.map(() => 0);
    weeks.set(
      week,
      sum.map((value, index) => value + (minutes[index] ?? 0)),
    );
  }
  const known = [...weeks.keys()].sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return [];
  const all: ZoneWeek[] = [];
  for (let week = first; week <= last; week = addDays(week, 7)) {
    all.push({ week, minutes: weeks.get(week) ?? ZONES.map(() => 0) });
  }
  return all;
}

/** Minutes in zones 1 to 5; null where the duration or every zone is unknown. */
export function zoneMinutes({ duration_min: duration, zones_pct: zones }: Workout): number[] | null {
  if (duration === null || zones.every((share) => share === null)) return null;
  return ZONES.map((_, index) => ((zones[index] ?? 0) / 100) * duration);
}

function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}
