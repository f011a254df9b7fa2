import { computeFeatures } from '../features/compute-features';
import { day } from '../fixtures/days';
import { at, DAY } from '../fixtures/records';
import { assessDays } from './assess-days';
import { availability } from './availability';

/** A history worn every day, the first four recoveries in WHOOP's calibration, through the real pipeline. */
function after(count: number, isWorn: (t: number) => boolean = () => true) {
  const days = Array.from({ length: count }, (_, t) =>
    day(t, {
      calibrating: t < 4,
      recoveryPct: 50 + ((t * 7) % 30),
      hrvMs: 50 + ((t * 3) % 10),
      rhrBpm: 55,
      strain: 10,
      load: 100 + ((t * 13) % 40),
      sleepSource: 'sleeps',
      sleepOnsetUtcMs: at('2023-12-31 23:00') + t * DAY,
      sleepWakeUtcMs: at('2024-01-01 07:00') + t * DAY,
      sleepMin: 420 + ((t * 11) % 40),
      sleepNeedMin: 480,
      whoopDebtMin: 20,
      workoutsCount: 0,
    }),
  ).filter((_, t) => isWorn(t));
  const features = computeFeatures(days, { naps: [], workouts: [] });
  const featured = days.map((one, i) => ({ ...one, ...features[i]! }));
  const said = assessDays({ days: featured, workouts: [], yesAnswers: [] }).at(-1)!;
  return availability({
    ...featured.at(-1)!,
    recoveries: said.recoveries,
    morningForecast: said.morningForecast,
  });
}

const NOTHING = {
  recoveries: 0,
  recoveryBaseline7d: null,
  recoveryBaseline30d: null,
  consistency: null,
  sleepDebtMin: null,
  acuteChronicRatio: null,
  fitness: null,
  morningForecast: null,
};

it('has nothing without history, and says what each takes', () => {
  const { available, missing } = availability(NOTHING);
  expect(available).toEqual([]);
  expect(missing.map(({ key, needDays }) => [key, needDays])).toEqual([
    ['forecast', 4],
    ['sleep_debt', 7],
    ['week_baselines', 9],
    ['month_baselines', 19],
    ['load_ratio', 22],
    ['forecast_error', 24],
    ['fitness', 42],
  ]);
});

it.each([
  [1, []],
  [3, []],
  [7, ['forecast', 'sleep_debt']],
  [13, ['forecast', 'sleep_debt', 'week_baselines']],
  [14, ['forecast', 'sleep_debt', 'week_baselines']],
  [30, ['forecast', 'sleep_debt', 'week_baselines', 'month_baselines', 'load_ratio', 'forecast_error']],
  [
    42,
    [
      'forecast',
      'sleep_debt',
      'week_baselines',
      'month_baselines',
      'load_ratio',
      'forecast_error',
      'fitness',
    ],
  ],
  [
    60,
    [
      'forecast',
      'sleep_debt',
      'week_baselines',
      'month_baselines',
      'load_ratio',
      'forecast_error',
      'fitness',
    ],
  ],
])('after %i days has %j', (count, keys) => {
  const { available, missing } = after(count);
  expect(available.map(({ key }) => key)).toEqual(keys);
  for (const { needDays, haveDays, message } of missing) {
    expect(haveDays).toBe(count);
    expect(message).toMatch(new RegExp(`^Needs about ${needDays} days with a recovery; you have ${count}: `));
  }
});

it('gives what it names as soon as the days that it names are there', () => {
  for (const { key, needDays } of availability(NOTHING).missing) {
    expect([key, after(needDays).available.some((one) => one.key === key)]).toEqual([key, true]);
    expect([key, after(needDays - 1).available.some((one) => one.key === key)]).toEqual([key, false]);
  }
});

it('says that gaps are the reason where there is history enough', () => {
  const { missing } = after(120, (t) => t < 85 || t > 117);
  expect(missing.map(({ key }) => key)).toContain('load_ratio');
  for (const { message } of missing) expect(message).toContain('gaps');
});
