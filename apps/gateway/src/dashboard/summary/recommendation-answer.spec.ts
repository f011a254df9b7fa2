import type { Recommendation } from '@whoop/athlete';
import { anAssessment } from '@whoop/testing';
import { recommendationAnswer } from './recommendation-answer';

const { recommendation: usual } = anAssessment();
const DAY = { date: '2024-01-15', stale: false, age_days: 0 };
const answer = (changes: Partial<Recommendation> = {}) => recommendationAnswer({ ...usual, ...changes }, DAY);
const sleeping = (changes: Partial<Recommendation['sleepTarget']>) =>
  answer({ sleepTarget: { ...usual.sleepTarget, ...changes } });

it('tells the bedtime as a clock does, and in words as people do', () => {
  expect(sleeping({ bedtimeMinOfDay: 22 * 60 + 15 })).toMatchObject({
    bedtime: '22:15',
    sleep_target_text: expect.stringContaining('10:15pm') as string,
  });
  expect(sleeping({ bedtimeMinOfDay: 0 }).bedtime).toBe('00:00');
  expect(sleeping({ bedtimeMinOfDay: 1439.7 }).bedtime).toBe('00:00');
});

it('has no bedtime, and speaks of none, while the wake time is unknown', () => {
  const { bedtime, sleep_target_text, sleep_target_min } = sleeping({
    bedtimeMinOfDay: null,
    targetMin: 480.4,
  });
  expect(bedtime).toBeNull();
  expect(sleep_target_text).not.toMatch(/null|NaN|undefined|\d:\d\d/);
  expect(sleep_target_min).toBe(480);
});

it('rounds strains to a tenth and keeps where they come from', () => {
  const strainTarget = { lo: 9.149, hi: 11.25, source: 'personal', cappedByLoad: true } as const;
  expect(answer({ strainTarget }).strain_target).toMatchObject({
    lo: 9.1,
    hi: 11.3,
    source: 'personal',
    capped_by_load: true,
  });
});

it('names sports and reasons as they are', () => {
  const sports = [{ activity: 'Running', effort: 'easy', usualStrain: 7.2499 } as const];
  expect(answer({ sports, reasons: ['SHORT_SLEEP', 'LOAD_RATIO_1_5'] })).toMatchObject({
    sports: [{ activity: 'Running', effort: 'easy', usual_strain: 7.2 }],
    reasons: ['SHORT_SLEEP', 'LOAD_RATIO_1_5'],
  });
});

it.each([
  [0, false, 'tonight'],
  [1, false, 'that night'],
  [2, true, 'that night'],
])('is for its day; at an age of %i days it says so', (age_days, stale, night) => {
  const { notes, ...said } = recommendationAnswer(usual, { date: '2024-01-15', stale, age_days });
  expect(said).toMatchObject({ date: '2024-01-15', stale });
  expect(said.sleep_target_text).toContain(night);
  expect(notes.startsWith('As of 2024-01-15: ')).toBe(age_days > 0);
});
