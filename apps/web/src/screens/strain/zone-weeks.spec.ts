import type { Workout } from '../../api/types';
import { zoneMinutes, zoneWeeks } from './zone-weeks';

const workout = (start: string, more: Partial<Workout> = {}): Workout =>
  ({
    start: `${start}T18:00:00.000+02:00`,
    duration_min: 60,
    zones_pct: [50, 25, 0, 0, null],
    ...more,
  }) as Workout;

it('sums the minutes of a week, from Monday on', () => {
  // 2026-07-05 is a Sunday, the 6th a Monday.
  const weeks = zoneWeeks([workout('2026-07-12'), workout('2026-07-06'), workout('2026-07-05')]);
  expect(weeks).toEqual([
    { week: '2026-06-29', minutes: [30, 15, 0, 0, 0] },
    { week: '2026-07-06', minutes: [60, 30, 0, 0, 0] },
  ]);
});

it('keeps the weeks in between, in which nothing was trained', () => {
  expect(zoneWeeks([workout('2026-07-06'), workout('2026-07-20')]).map(({ week }) => week)).toEqual([
    '2026-07-06',
    '2026-07-13',
    '2026-07-20',
  ]);
});

it('leaves out what has no duration or no zones', () => {
  expect(zoneMinutes(workout('2026-07-06', { duration_min: null }))).toBeNull();
  expect(zoneMinutes(workout('2026-07-06', { zones_pct: [null, null, null, null, null] }))).toBeNull();
  expect(zoneWeeks([])).toEqual([]);
});
