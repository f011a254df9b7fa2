import { day } from '../fixtures/days';
import type { Day } from '../day';
import { weekMeans, weekSeries } from './week-means';

/** Means on the last of some days, all of which need 480 min of sleep. */
const means = (days: readonly (Partial<Day> | null)[], needMin: number | null = 480) => {
  const calendar = days.map((more, t) => (more === null ? null : day(t, more)));
  const sleep = calendar.map(() => ({ baseNeedMin: needMin }));
  return weekMeans(weekSeries(calendar, sleep as never), days.length - 1);
};
const days = (count: number, more: (t: number) => Partial<Day> | null) =>
  Array.from({ length: count }, (_, t) => more(t));

it('looks at 7 calendar days, the day included', () => {
  expect(means(days(9, (t) => ({ recoveryPct: 10 * t }))).recovery).toBe(50);
});

it('needs 4 known days and skips gaps', () => {
  expect(means(days(7, (t) => (t < 3 ? null : { recoveryPct: 60 }))).recovery).toBe(60);
  expect(means(days(7, (t) => (t < 4 ? null : { recoveryPct: 60 }))).recovery).toBeNull();
});

it('leaves out what WHOOP says while it learns', () => {
  expect(means(days(7, (t) => ({ recoveryPct: t < 2 ? 1 : 60, calibrating: t < 2 }))).recovery).toBe(60);
});

it('sets mean sleep against the mean need of the same nights', () => {
  const nights = days(5, (t) => ({ sleepMin: t === 4 ? null : 400 + 100 * t }));
  expect(means(nights).sleepRatio).toBeCloseTo(550 / 480, 12);
  expect(means(nights, null).sleepRatio).toBeNull();
});

it('has no restorative share of nights without sleep or without stages', () => {
  const stages = { sleepMin: 400, deepMin: 80, remMin: 80 };
  expect(means(days(7, () => stages)).restorative).toBeCloseTo(0.4, 12);
  expect(means(days(7, () => ({ ...stages, sleepMin: 0 }))).restorative).toBeNull();
  expect(means(days(7, () => ({ ...stages, deepMin: null }))).restorative).toBeNull();
});

it('means efficiency as it was measured', () => {
  expect(means(days(4, (t) => ({ sleepEfficiencyPct: 88 + t }))).efficiency).toBe(89.5);
});
