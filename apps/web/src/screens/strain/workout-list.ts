import type { Workout } from '../../api/types';
import type { FigureTable } from '../../figure/figure-table';
import { localClock, localDay } from '../../words/times';

export const SORTS = ['start', 'strain', 'duration_min', 'avg_hr', 'max_hr', 'energy_kcal'] as const;
export type Sort = (typeof SORTS)[number];

export interface ListQuestion {
  activity: string | null;
  sort: Sort;
  descending: boolean;
}

/** Filtered and in order. What is unknown comes last, whichever the direction. */
export function listWorkouts(
  workouts: readonly Workout[],
  { activity, sort, descending }: ListQuestion,
): Workout[] {
  const wanted = workouts.filter((workout) => activity === null || workout.activity === activity);
  return wanted.sort((one, other) => {
    const [a, b] = [one[sort], other[sort]];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = a < b ? -1 : a > b ? 1 : 0;
    return descending ? -order : order;
  });
}

/** The activities, the most frequent first. */
export function activitiesOf(workouts: readonly Workout[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { activity } of workouts) counts.set(activity, (counts.get(activity) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count);
}

export const workoutsTable = (workouts: readonly Workout[]): FigureTable => ({
  columns: [
    'Day',
    'Time',
    'Activity',
    'Strain',
    'Minutes',
    'Average HR',
    'Highest HR',
    'kcal',
    'Zone 1 %',
    'Zone 2 %',
    'Zone 3 %',
    'Zone 4 %',
    'Zone 5 %',
    'Distance m',
  ],
  rows: workouts.map((workout) => [
    localDay(workout.start),
    localClock(workout.start),
    workout.activity,
    workout.strain,
    workout.duration_min,
    workout.avg_hr,
    workout.max_hr,
    workout.energy_kcal,
    ...[0, 1, 2, 3, 4].map((zone) => workout.zones_pct[zone] ?? null),
    workout.distance_m,
  ]),
});
