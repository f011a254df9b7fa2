import type { NewestDay } from '@whoop/database';
import { aDay, anAssessment, someFeatures } from '@whoop/testing';
import { nullFields, reasonFor } from './reasons';
import { summaryOf } from './summary';

const over = { partial: false };

describe('the reason why a field is null', () => {
  it.each([
    ['today.recovery_baseline_7d', 'Needs 4 known values among the 7 days before.'],
    ['today.hrv_baseline_30d', 'Needs 14 known values among the 30 days before.'],
    ['today.rhr_zscore', 'Needs the day’s own value and 14 known values'],
    ['today.hrv_7d', '4 of the last 7 nights'],
    ['today.hrv_normal_low', '10 of the 30 nights before the last 7'],
    ['today.hrv_normal_high', '10 of the 30 nights before the last 7'],
    ['today.acute_load', 'the strain of 5 of the last 7 days.'],
    ['today.chronic_load', 'the strain of 15 of the 23 days before the last 7.'],
    ['today.acute_chronic_ratio', '5 of the last 7 days and of 15 of the 23 days before'],
    ['today.acute_chronic_ratio_strain', '5 of the last 7 and of 20 of the last 30 days'],
    ['today.monotony', '6 of the last 7 days'],
    ['today.fitness', '42 days'],
    ['today.fatigue', '42 days'],
    ['today.form', '42 days'],
    ['today.sleep_debt', '7 nights of sleep'],
    ['today.sleep_debt_7d', '5 of the last 7 nights'],
    ['today.sleep_regularity', '5 pairs of nights in a row'],
    ['today.social_jetlag_hours', '3 free and 6 working nights'],
    ['today.strain_as_of', 'No day has a final strain yet'],
    ['recommendation.bedtime', '7 nights with known times'],
    ['tomorrow', '4 days with a recovery'],
    ['tomorrow.mae', 'No forecast of this kind'],
    ['tomorrow.skill', 'No forecast of this kind'],
  ])('%s is too little data: %s', (field, words) => {
    expect(reasonFor(field, over)).toEqual({
      field,
      code: 'insufficient_data',
      message: expect.stringContaining(words) as string,
    });
  });

  it.each([
    'today.recovery_score',
    'today.hrv',
    'today.spo2',
    'today.workouts_count',
    'today.strain_score',
    // WHOOP's own, not ours.
    'today.whoop_sleep_debt',
  ])('%s was not measured', (field) => {
    expect(reasonFor(field, over).code).toBe('not_measured');
  });

  it('is the running day for its strain and for nothing else', () => {
    expect(reasonFor('today.strain_score', { partial: true }).code).toBe('day_not_over');
    expect(reasonFor('today.hrv', { partial: true }).code).toBe('not_measured');
    expect(reasonFor('today.strain_zscore', { partial: true }).code).toBe('insufficient_data');
  });

  it('is one that was written for it, for every engineered field of the day', () => {
    const day = aDay({ date: '2024-01-15' });
    const bare: NewestDay = {
      day: { ...day, ...someFeatures({ date: day.date }), featureVersion: 1 },
      said: anAssessment({ morningForecast: null }),
      lastStrain: { date: day.date, strain: 10 },
    };
    const { reasons } = summaryOf(bare, Date.parse('2024-01-15T12:00Z'));
    expect(reasons.length).toBeGreaterThan(30);
    expect(reasons.filter(({ code }) => code !== 'insufficient_data')).toEqual([]);
  });
});

describe('the null fields', () => {
  it('are named by their path, in the order of the answer', () => {
    const answer = { b: null, a: { y: 1, x: null, deep: { z: null } }, zero: 0, no: false, none: '' };
    expect(nullFields(answer)).toEqual(['b', 'a.x', 'a.deep.z']);
    expect(nullFields({ x: null }, 'today')).toEqual(['today.x']);
  });

  it('are not looked for in lists', () => {
    expect(nullFields({ parts: [null, { value: null }], empty: [] })).toEqual([]);
    expect(nullFields({})).toEqual([]);
  });
});
