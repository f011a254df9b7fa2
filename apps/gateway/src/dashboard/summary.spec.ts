import { aDay } from '@whoop/testing';
import { summaryOf } from './summary';

const at = (instant: string) => Date.parse(instant);
const seed = aDay({
  date: '2024-01-15',
  offsetMin: 60,
  recoveryPct: 67,
  strain: 10.5,
  sleepMin: 450,
  hrvMs: 45,
  workoutsCount: 1,
});

it('has the fields of the original example', () => {
  const { today } = summaryOf(
    { day: seed, lastStrain: { date: '2024-01-15', strain: 10.5 } },
    at('2024-01-15T20:00Z'),
  );
  expect(today).toMatchObject({
    date: '2024-01-15',
    recovery_score: 67,
    strain_score: 10.5,
    sleep_hours: 7.5,
    hrv: 45,
    workouts_count: 1,
  });
});

it('knows no advice yet, and says so for each part', () => {
  const { reasons, recommendation, tomorrow, scores, risk_flags } = summaryOf(
    { day: seed, lastStrain: null },
    0,
  );
  const advice = { recommendation, tomorrow, scores, risk_flags };
  expect(Object.values(advice)).toEqual([null, null, null, null]);
  expect(reasons.map(({ field, code }) => [field, code])).toEqual(
    Object.keys(advice).map((field) => [field, 'not_computed']),
  );
});

it.each([
  ['2024-01-15T22:59Z', 0, false],
  ['2024-01-15T23:00Z', 1, false],
  ['2024-01-16T22:59Z', 1, false],
  ['2024-01-16T23:00Z', 2, true],
  ['2024-01-14T12:00Z', 0, false],
])('at %s is %i days old, by the clock of the athlete', (now, age_days, stale) => {
  expect(summaryOf({ day: seed, lastStrain: null }, at(now)).today).toMatchObject({ age_days, stale });
});

it('gives a reason for every null of the day', () => {
  const day = aDay({ strain: null, partial: true, hrvMs: null, workoutsCount: null, sleepMin: null });
  const { today, reasons } = summaryOf({ day, lastStrain: null }, 0);
  expect(today).toMatchObject({ strain_score: null, strain_as_of: null, sleep_hours: null, hrv: null });
  expect(reasons.slice(0, 4).map(({ field, code }) => [field, code])).toEqual([
    ['today.strain_score', 'day_not_over'],
    ['today.sleep_hours', 'not_measured'],
    ['today.hrv', 'not_measured'],
    ['today.workouts_count', 'not_measured'],
  ]);
});
