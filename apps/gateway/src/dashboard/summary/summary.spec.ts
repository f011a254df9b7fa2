import type { NewestDay } from '@whoop/database';
import { aDay, aForecast, anAssessment, someFeatures } from '@whoop/testing';
import { nullFields } from './reasons';
import { summaryOf } from './summary';

const at = (instant: string) => Date.parse(instant);
const NOON = at('2024-01-15T12:00Z');

/** The day of the original's example. */
const seed = aDay({
  date: '2024-01-15',
  offsetMin: 60,
  recoveryPct: 67,
  strain: 10.5,
  sleepMin: 450,
  hrvMs: 45,
  workoutsCount: 1,
});

const said = anAssessment;

/** Columns whose scores are the example's. */
const SCORED = {
  consistency: 75,
  consistencyTiming: 75,
  recoveryMean7d: 51.25,
  hrvDelta: -0.375,
  rhrDelta: 0.375,
  sleepDebtMin: 120,
  acuteChronicRatio: 1.25,
  monotony: 1.875,
  sleepRatioMean7d: 0.94,
  sleepRegularity: 84,
  efficiencyMean7d: 90.9,
};

const newest = (changes: Partial<NewestDay> = {}, day = seed): NewestDay => ({
  day: { ...day, ...someFeatures({ date: day.date, ...SCORED }), featureVersion: 1 },
  said: said(),
  lastStrain: { date: '2024-01-15', strain: 10.5 },
  ...changes,
});

it('has the fields of the original example', () => {
  expect(summaryOf(newest(), NOON)).toMatchObject({
    today: {
      date: '2024-01-15',
      recovery_score: 67,
      strain_score: 10.5,
      sleep_hours: 7.5,
      hrv: 45,
      workouts_count: 1,
    },
    recommendation: {
      intensity_level: 'moderate',
      focus: 'Maintenance',
      workout_type: 'Zone 3-4 intervals / Moderate strength',
      notes: '',
      optimal_time: 'Late afternoon (4-7pm)',
    },
    tomorrow: { date: '2024-01-16', recovery_forecast: 61.5, confidence: 0.4 },
    scores: { consistency: 75, burnout_risk: 25, sleep_health: 85 },
    risk_flags: [],
  });
});

it('shows the forecast that knows the day’s load where there is one', () => {
  const evening = aForecast({ mode: 'evening', pct: 70.04, lowPct: 48.6, highPct: 91.4 });
  expect(summaryOf(newest({ said: said({ eveningForecast: evening }) }), NOON).tomorrow).toMatchObject({
    mode: 'evening',
    recovery_forecast: 70,
    lo: 49,
    hi: 91,
  });
});

it.each([
  ['knows its error', {}, 'About 4 in 10 forecasts like this land within 10 points.'],
  ['is learning', { learning: true, n: 3 }, 'a wide guess'],
  ['is the usual range', { method: 'usual_range' as const }, 'no better than your usual range'],
])('says what a forecast is worth that %s', (_, changes, words) => {
  const { tomorrow } = summaryOf(newest({ said: said({ morningForecast: aForecast(changes) }) }), NOON);
  expect(tomorrow?.text).toContain(words);
});

it('shows where load stands', () => {
  const day = { ...newest().day, acuteLoad: 168.4, chronicLoad: 104.2, acuteChronicRatio: 1.6161 };
  expect(summaryOf(newest({ day }), NOON).today).toMatchObject({
    acute_load: 168,
    chronic_load: 104,
    acute_chronic_ratio: 1.62,
  });
});

it.each([
  ['2024-01-15T22:59Z', 0, false],
  ['2024-01-15T23:00Z', 1, false],
  ['2024-01-16T22:59Z', 1, false],
  ['2024-01-16T23:00Z', 2, true],
  ['2024-01-14T12:00Z', 0, false],
])('at %s is %i days old, by the clock of the athlete', (now, age_days, stale) => {
  const { today, recommendation } = summaryOf(newest(), at(now));
  expect(today).toMatchObject({ age_days, stale });
  expect(recommendation).toMatchObject({ date: '2024-01-15', stale });
});

it('raises the flag of stale data by the present age, whatever was stored', () => {
  const codes = (now: string) =>
    summaryOf(newest(), at(now)).risk_flags?.map(({ code, days_active }) => [code, days_active]);
  expect(codes('2024-01-17T12:00Z')).toEqual([]);
  expect(codes('2024-01-18T12:00Z')).toEqual([['DATA_STALE', 1]]);
  expect(codes('2024-01-30T12:00Z')).toEqual([['DATA_STALE', 13]]);
});

describe('the reasons', () => {
  const reasonsOf = (summary: ReturnType<typeof summaryOf>) =>
    Object.fromEntries(summary.reasons.map(({ field, code }) => [field, code]));

  it('say that nothing was uploaded', () => {
    const summary = summaryOf(null, NOON);
    expect(summary.reasons).toEqual([expect.objectContaining({ field: 'today', code: 'no_data' })]);
    expect(summary.history.available).toEqual([]);
  });

  it('say that advice is on its way', () => {
    const summary = summaryOf(newest({ said: null }), NOON);
    const { recommendation, tomorrow, scores, risk_flags } = summary;
    expect([recommendation, tomorrow, scores, risk_flags]).toEqual([null, null, null, null]);
    expect(reasonsOf(summary)).toMatchObject({
      recommendation: 'not_computed',
      tomorrow: 'not_computed',
      scores: 'not_computed',
      risk_flags: 'not_computed',
    });
  });

  it('cover every null, once each, and nothing else', () => {
    const day = aDay({ strain: null, partial: true, hrvMs: null, workoutsCount: null, sleepMin: null });
    const assessment = said({
      morningForecast: aForecast({ n: 0, maePct: null, naiveMaePct: null, skill: null, coverage: null }),
    });
    const bare = { ...day, ...someFeatures({ date: day.date }), featureVersion: 1 };
    const summary = summaryOf(newest({ day: bare, said: assessment, lastStrain: null }), NOON);
    expect(summary.reasons.map(({ field }) => field)).toEqual(nullFields(summary));
    expect(reasonsOf(summary)).toMatchObject({
      'today.strain_score': 'day_not_over',
      'today.sleep_hours': 'not_measured',
      'today.hrv': 'not_measured',
      'today.workouts_count': 'not_measured',
      'today.strain_as_of': 'insufficient_data',
      'today.recovery_baseline_7d': 'insufficient_data',
      'today.acute_chronic_ratio': 'insufficient_data',
      'tomorrow.mae': 'insufficient_data',
      'scores.burnout_risk': 'insufficient_data',
    });
  });
});

it('says what the length of the history allows', () => {
  const { history } = summaryOf(newest({ said: said({ recoveries: 3, morningForecast: null }) }), NOON);
  expect(history.recoveries).toBe(3);
  expect(history.missing[0]).toEqual({
    key: 'forecast',
    title: 'A forecast of tomorrow',
    need_days: 4,
    have_days: 3,
    message: 'Needs about 4 days with a recovery; you have 3: 1 more day to go.',
  });
});
