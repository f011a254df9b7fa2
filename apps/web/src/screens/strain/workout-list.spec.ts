import type { Workout } from '../../api/types';
import { activitiesOf, listWorkouts, workoutsTable } from './workout-list';

const workout = (activity: string, strain: number | null): Workout =>
  ({ activity, strain, start: '2026-07-06T18:00:00.000+02:00', zones_pct: [1, 2] }) as Workout;
const all = [workout('Run', 9), workout('Yoga', null), workout('Run', 12), workout('Ride', 4)];
const strains = (descending: boolean) =>
  listWorkouts(all, { activity: null, sort: 'strain', descending }).map(({ strain }) => strain);

it('sorts both ways and keeps what is unknown at the end', () => {
  expect(strains(true)).toEqual([12, 9, 4, null]);
  expect(strains(false)).toEqual([4, 9, 12, null]);
});

it('filters by activity, and names the most frequent first', () => {
  expect(listWorkouts(all, { activity: 'Run', sort: 'strain', descending: true })).toHaveLength(2);
  expect(activitiesOf(all)[0]).toEqual({ name: 'Run', count: 2 });
});

it('has a cell for each column', () => {
  const { columns, rows } = workoutsTable(all);
  expect(rows[0]).toHaveLength(columns.length);
  expect(rows[0]!.slice(0, 3)).toEqual(['2026-07-06', '18:00', 'Run']);
});
