import fc from 'fast-check';
import { bannedWordsIn } from '../wording/banned-words';
import { describeFlag } from './describe-flag';
import { FLAG_CODES, type FlagCode, type FlagEvidence } from './risk-flag';

const NOTHING_ELSE = { alcohol: false, travelled: false };
const UNKNOWN: FlagEvidence = {
  metric: 'm',
  unit: 'u',
  value: null,
  baseline: null,
  threshold: null,
  n: null,
};

function textOf(code: FlagCode, evidence: Partial<FlagEvidence> = {}): string {
  return describeFlag({ code, evidence: { ...UNKNOWN, ...evidence }, context: NOTHING_ELSE }).text;
}

describe('describeFlag', () => {
  it.each<[FlagCode, Partial<FlagEvidence>, string]>([
    [
      'HIGH_LOAD_RATIO',
      { value: 1.714, also: { acuteLoad: 168.4, chronicLoad: 98.2 } },
      'Your training load this week is 1.71x your usual (168 vs 98 points a day).',
    ],
    [
      'HRV_LOW_SUSTAINED',
      { value: 44.4, n: 5, also: { bandLowMs: 48.6, bandHighMs: 55.2 } },
      'Your 7-day HRV (44 ms) has been below your normal range (49-55 ms) for 5 days.',
    ],
    ['SLEEP_DEBT', { value: 315 }, 'You are carrying about 5.3 h of sleep debt.'],
    [
      'LOW_SLEEP_RUN',
      { metric: 'short_nights', value: 3, n: 4 },
      '3 of your last 4 nights were short (under 6 h or under 75 % of your need).',
    ],
    [
      'LOW_RECOVERY_SUSTAINED',
      { metric: 'red_recoveries', value: 3, n: 4 },
      'Recovery has been red on 3 of the last 4 days.',
    ],
    [
      'HIGH_STRAIN_LOW_RECOVERY',
      { metric: 'hard_days_on_red', value: 2, n: 5 },
      'You trained hard on 2 red-recovery days in the last 5.',
    ],
    [
      'RHR_ELEVATED',
      { value: 55.6, baseline: 50.2, n: 2 },
      'Resting heart rate is 5 bpm above your usual for 2 nights.',
    ],
    [
      'RESP_RATE_UP',
      { value: 16.25, baseline: 15, n: 1 },
      'Your breathing rate was 1.3 breaths a minute above your usual.',
    ],
    [
      'SKIN_TEMP_UP',
      { value: 34.75, baseline: 34, n: 1 },
      'Your skin temperature was 0.8 °C above your usual.',
    ],
    [
      'ILLNESS_SIGNAL',
      { value: 3, n: 1, signals: ['resp_rate', 'skin_temp', 'hrv'] },
      'Several overnight signals were outside your usual range together: breathing rate, skin temperature and HRV. This can happen with illness, alcohol, heat, altitude, travel, hard training or menstrual-cycle phase.',
    ],
    ['HRV_CV_HIGH', { value: 6, threshold: 4.5 }, 'Your HRV is swinging more than usual from day to day.'],
    ['MONOTONY_HIGH', { value: 2.4, threshold: 2 }, 'Your days have been very alike in load this week.'],
    [
      'SLEEP_IRREGULAR',
      { also: { sleepRegularity: 54.6, socialJetlagMin: -130 } },
      'Your sleep times vary a lot (regularity 55/100, weekend shift 2.2 h).',
    ],
    ['LOAD_LOW', { value: 0.4 }, 'Load is well below your usual.'],
    ['DATA_STALE', { value: 9 }, 'Your newest data is 9 days old.'],
  ])('puts %s into the words of science 6.3', (code, evidence, text) => {
    expect(textOf(code, evidence)).toBe(text);
  });

  it.each<[FlagCode, Partial<FlagEvidence>, string]>([
    [
      'HRV_LOW_SUSTAINED',
      { value: 50, n: 0, also: { bandLowMs: 48, bandHighMs: 55 } },
      'Your 7-day HRV is 50 ms (normal range 48-55 ms), after some days below it.',
    ],
    [
      'LOW_SLEEP_RUN',
      { metric: 'short_nights', value: 1, n: 7 },
      '1 of your last 7 nights was short (under 6 h or under 75 % of your need).',
    ],
    [
      'LOW_SLEEP_RUN',
      { metric: 'short_nights', value: 2, n: 2 },
      'Your last 2 nights were short (under 6 h or under 75 % of your need).',
    ],
    ['LOW_SLEEP_RUN', { metric: 'very_short_nights', value: 2, n: 2 }, 'Your last 2 nights were under 5 h.'],
    [
      'LOW_RECOVERY_SUSTAINED',
      { metric: 'recovery', value: 37.5, n: 6 },
      'Recovery has averaged 38 % over the last 7 days.',
    ],
    [
      'HIGH_STRAIN_LOW_RECOVERY',
      { metric: 'hard_run', value: 3, n: 3 },
      'You trained hard 3 days in a row without a green recovery.',
    ],
    [
      'HIGH_STRAIN_LOW_RECOVERY',
      { metric: 'hard_days_on_red', value: 1, n: 5 },
      'You trained hard on 1 red-recovery day in the last 5.',
    ],
    [
      'HIGH_STRAIN_LOW_RECOVERY',
      { metric: 'hard_days_on_red', value: 0, n: 5 },
      'You recently trained hard without being well recovered.',
    ],
    ['RHR_ELEVATED', { value: 52, baseline: 50, n: 0 }, 'Resting heart rate is 2 bpm above your usual.'],
    ['RHR_ELEVATED', { value: 50.3, baseline: 50, n: 0 }, 'Resting heart rate is back near your usual.'],
    [
      'RESP_RATE_UP',
      { value: 16, baseline: 15, n: 3 },
      'Your breathing rate was 1.0 breaths a minute above your usual for 3 nights.',
    ],
    ['RESP_RATE_UP', { value: 14.9, baseline: 15, n: 0 }, 'Your breathing rate is back near your usual.'],
    [
      'ILLNESS_SIGNAL',
      { value: 1, n: 0, signals: ['hrv'] },
      'Several overnight signals were outside your usual range on a recent night. This can happen with illness, alcohol, heat, altitude, travel, hard training or menstrual-cycle phase.',
    ],
    [
      'HRV_CV_HIGH',
      { value: 4, threshold: 4.5 },
      'Your HRV has recently been swinging more than usual from day to day.',
    ],
    ['MONOTONY_HIGH', { value: 1.9, threshold: 2 }, 'Your days have recently been very alike in load.'],
    ['LOAD_LOW', { value: 0.6 }, 'Load was well below your usual until recently.'],
    [
      'HRV_LOW_SUSTAINED',
      { value: 44, n: 3, also: { bandLowMs: 48, bandHighMs: 55 } },
      'Your 7-day HRV (44 ms) has been below your normal range (48-55 ms) for 3 days.',
    ],
    [
      'ILLNESS_SIGNAL',
      { value: 2, n: 0, signals: ['rhr', 'hrv'] },
      'Several overnight signals were outside your usual range on a recent night. This can happen with illness, alcohol, heat, altitude, travel, hard training or menstrual-cycle phase.',
    ],
    [
      'ILLNESS_SIGNAL',
      { value: 2, n: 1, signals: ['rhr', 'skin_temp'] },
      'Several overnight signals were outside your usual range together: resting heart rate and skin temperature. This can happen with illness, alcohol, heat, altitude, travel, hard training or menstrual-cycle phase.',
    ],
    ['RHR_ELEVATED', { value: 55, baseline: null, n: 2 }, 'Resting heart rate has been above your usual.'],
    ['RHR_ELEVATED', { value: null, baseline: 50, n: 2 }, 'Resting heart rate has been above your usual.'],
    ['SKIN_TEMP_UP', { value: 34, baseline: 34, n: 0 }, 'Your skin temperature is back near your usual.'],
    ['SKIN_TEMP_UP', { value: null, baseline: 34, n: 1 }, 'Your skin temperature was above your usual.'],
    ['HRV_CV_HIGH', { value: 4.5, threshold: 4.5 }, 'Your HRV is swinging more than usual from day to day.'],
    ['MONOTONY_HIGH', { value: 2, threshold: 2 }, 'Your days have been very alike in load this week.'],
    ['LOAD_LOW', { value: 0.5 }, 'Load was well below your usual until recently.'],
    ['HIGH_LOAD_RATIO', { value: 1.4 }, 'Your training load this week is 1.40x your usual.'],
    [
      'LOW_SLEEP_RUN',
      { metric: 'short_nights', value: 3 },
      'Several of your last nights were short (under 6 h or under 75 % of your need).',
    ],
    [
      'SLEEP_IRREGULAR',
      { also: { sleepRegularity: 55 } },
      'Your sleep times vary a lot (regularity 55/100).',
    ],
  ])('says of %s only what still holds: %j', (code, evidence, text) => {
    expect(textOf(code, evidence)).toBe(text);
  });

  it('says what else was going on', () => {
    const evidence = { ...UNKNOWN, value: 55, baseline: 50, n: 2 };
    const said = (context: typeof NOTHING_ELSE) =>
      describeFlag({ code: 'RHR_ELEVATED', evidence, context }).text;
    const text = 'Resting heart rate is 5 bpm above your usual for 2 nights.';
    expect(said({ alcohol: true, travelled: false })).toBe(`${text} You logged alcohol.`);
    expect(said({ alcohol: false, travelled: true })).toBe(`${text} You travelled.`);
    expect(said({ alcohol: true, travelled: true })).toBe(`${text} You logged alcohol. You travelled.`);
  });

  it('calls one night noise, several nights not', () => {
    const actionOf = (n: number | null) =>
      describeFlag({ code: 'RESP_RATE_UP', evidence: { ...UNKNOWN, n }, context: NOTHING_ELSE }).action;
    expect([actionOf(1), actionOf(null)]).toEqual([
      'One night can be noise. Watch tonight.',
      'One night can be noise. Watch tonight.',
    ]);
    expect(actionOf(2)).toBe('Take it easier and see if it returns to normal.');
  });

  it('has a title and an action of its own for every flag', () => {
    const said = FLAG_CODES.map((code) => describeFlag({ code, evidence: UNKNOWN, context: NOTHING_ELSE }));
    expect(new Set(said.map(({ title }) => title)).size).toBe(FLAG_CODES.length);
    for (const { title, action } of said) {
      expect(title.length).toBeLessThanOrEqual(32);
      expect(action).toMatch(/\.$/);
    }
  });

  it('refuses a flag that does not exist', () => {
    expect(() =>
      describeFlag({ code: 'NONE' as FlagCode, evidence: UNKNOWN, context: NOTHING_ELSE }),
    ).toThrow(RangeError);
  });

  it('leaves out what is unknown and says no banned word, whatever is known', () => {
    const number = fc.option(fc.oneof(fc.double(), fc.integer({ min: -3, max: 12 })));
    const also = fc.option(
      fc.record(
        {
          acuteLoad: number,
          chronicLoad: number,
          bandLowMs: number,
          bandHighMs: number,
          sleepRegularity: number,
          socialJetlagMin: number,
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    );
    const metric = fc.constantFrom(
      'red_recoveries',
      'recovery',
      'short_nights',
      'very_short_nights',
      'hard_run',
      'other',
    );
    const signals = fc.option(fc.subarray(['resp_rate', 'skin_temp', 'rhr', 'hrv']), { nil: undefined });
    const evidence = fc.record({
      metric,
      unit: fc.constant('u'),
      value: number,
      baseline: number,
      threshold: number,
      n: number,
      also,
      signals,
    });
    const context = fc.record({ alcohol: fc.boolean(), travelled: fc.boolean() });
    fc.assert(
      fc.property(fc.constantFrom(...FLAG_CODES), evidence, context, (code, known, around) => {
        const { title, text, action } = describeFlag({ code, evidence: known, context: around });
        const said = `${title} ${text} ${action}`;
        expect(said).not.toMatch(/null|undefined|NaN|Infinity|\{|  | \.|\(\)/);
        expect(bannedWordsIn(said)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
