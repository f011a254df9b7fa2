import { bannedWordsIn } from '../wording/banned-words';
import { clockText, durationText } from './clock-text';
import { describeRecommendation, FOCUS, GENERIC_WORKOUTS, SLOT_LABELS } from './describe-recommendation';
import { INTENSITIES, TIME_SLOTS } from './recommendation';
import type { Recommendation } from './recommendation';

const RECOMMENDATION: Recommendation = {
  intensity: 'light',
  reasons: [],
  sports: [],
  optimalTime: { slot: 'late_afternoon', source: 'default' },
  strainTarget: { lo: 6.4, hi: 9.5, source: 'personal', cappedByLoad: false },
  sleepTarget: { targetMin: 550, inBedMin: 597.8, bedtimeMinOfDay: 1260, source: 'personal' },
  notes: [
    { code: 'RECOVERY', values: { pct: 41 } },
    { code: 'OF_A_LATER_VERSION' },
    { code: 'LEVEL', values: { intensity: 'light' } },
  ],
};
const describeWith = (more: Partial<Recommendation>) =>
  describeRecommendation({ ...RECOMMENDATION, ...more });

describe('describeRecommendation', () => {
  it('puts every part into words', () => {
    expect(describeWith({})).toEqual({
      intensityLevel: 'light',
      focus: 'Active recovery',
      workoutType: 'Zone 1-2 easy cardio / mobility',
      notes: 'Recovery is on the low side (41 %). Easy movement beats a hard session today.',
      optimalTime: 'Late afternoon (4-7pm)',
      strainTargetText: 'Aim for a day strain of about 6-10.',
      sleepTargetText: 'Aim for about 9 h 10 min of sleep tonight, in bed by 9pm.',
    });
  });

  it('names the sports with what they cost', () => {
    const { workoutType } = describeWith({
      sports: [
        { activity: 'Running', effort: 'easy', usualStrain: 7.2 },
        { activity: 'Yoga', effort: 'easy', usualStrain: 4 },
      ],
    });
    expect(workoutType).toBe('Running (easy, about strain 7) or Yoga (easy, about strain 4)');
  });

  it('says that load holds the strain target down', () => {
    const strainTarget = { ...RECOMMENDATION.strainTarget, cappedByLoad: true };
    expect(describeWith({ strainTarget }).strainTargetText).toBe(
      'Aim for a day strain of about 6-10. Your load of the last days holds the upper end down.',
    );
  });

  it('calls a strain target general while the own load is unknown', () => {
    const strainTarget = { ...RECOMMENDATION.strainTarget, source: 'default' } as const;
    expect(describeWith({ strainTarget }).strainTargetText).toBe(
      'Aim for a day strain of about 6-10. This is a general range until your own load of the last weeks is known.',
    );
  });

  it('tells advice of a day gone by as that day’s', () => {
    const text = describeRecommendation(RECOMMENDATION, { pastDate: '2024-02-28' });
    expect(text.notes).toMatch(/^As of 2024-02-28: Recovery is on the low side/);
    expect(text.sleepTargetText).toContain('of sleep that night,');
    expect(Object.values(text).join()).not.toContain('tonight');
  });

  it('says what the sleep target rests on, and the time in bed where there is no bedtime', () => {
    const { sleepTarget } = RECOMMENDATION;
    expect(
      describeWith({ sleepTarget: { ...sleepTarget, bedtimeMinOfDay: null, source: 'default' } })
        .sleepTargetText,
    ).toBe(
      'Aim for about 9 h 10 min of sleep tonight, about 9 h 58 min in bed. This rests on typical values until your own nights are known.',
    );
  });

  it('has a focus, a generic workout and a label for everything, without a banned word', () => {
    const texts = [
      ...INTENSITIES.flatMap((intensity) => [FOCUS[intensity], GENERIC_WORKOUTS[intensity]]),
      ...TIME_SLOTS.map((slot) => SLOT_LABELS[slot]),
      ...Object.values(describeWith({})),
    ];
    for (const text of texts) expect(bannedWordsIn(text)).toEqual([]);
    expect(new Set(texts.slice(0, 15)).size).toBe(15);
  });
});

describe('clockText', () => {
  it.each([
    [0, '12am'],
    [5, '12:05am'],
    [719, '11:59am'],
    [720, '12pm'],
    [1260, '9pm'],
    [1275, '9:15pm'],
    [1439.9, '12am'],
  ])('writes minute %p as %p', (minute, text) => {
    expect(clockText(minute)).toBe(text);
  });
});

describe('durationText', () => {
  it.each([
    [360, '6 h'],
    [550, '9 h 10 min'],
    [597.8, '9 h 58 min'],
    [479.6, '8 h'],
  ])('writes %p min as %p', (minutes, text) => {
    expect(durationText(minutes)).toBe(text);
  });
});
