import fc from 'fast-check';
import { someForecast } from '../fixtures/forecast';
import { FLAG_CODES } from '../flags/risk-flag';
import type { FlagLevel } from '../flags/risk-flag';
import { bannedWordsIn } from '../wording/banned-words';
import type { IntensityInputs } from './intensity-inputs';
import type { NoteFacts } from './note-facts';
import { noteText } from './note-text';
import { notesOf } from './notes';
import { recommendIntensity } from './recommend-intensity';

const FORECAST = someForecast();
const USUAL: IntensityInputs = {
  recovery: 60,
  sleepMin: 430,
  sleepRatio: 0.88,
  hrvZ: null,
  rhrZ: null,
  loadRatio: 1,
  strainYesterday: 10,
  hardStreak: 0,
  flags: {},
  forecastPct: null,
  forecastSkill: null,
};
type Case = Partial<IntensityInputs> &
  Partial<Pick<NoteFacts, 'today' | 'forecast' | 'recoveries' | 'usualLoadKnown' | 'travelled'>>;

function factsOf({
  today = null,
  forecast = null,
  recoveries = 100,
  usualLoadKnown = true,
  travelled = false,
  ...more
}: Case): NoteFacts {
  const heard = { forecastPct: forecast?.pct ?? null, forecastSkill: forecast?.skill ?? null };
  const inputs = { ...USUAL, ...heard, ...more };
  const advice = recommendIntensity(inputs);
  return { ...advice, inputs, today, forecast, recoveries, usualLoadKnown, travelled };
}
const say = (given: Case): string[] => notesOf(factsOf(given)).map(noteText);
const week = (hrvDelta: number | null, rhrDelta: number | null = 0): NoteFacts['today'] => ({
  hrvDelta,
  rhrDelta,
  sleepDebtMin: null,
});

const GOOD_SLEEP = 'Good sleep - body is well-recovered.';
const CONSISTENT = 'Maintain consistency with your training plan.';
const KEY_SESSION = 'Good day for your key session.';
const EASY = 'Easy movement beats a hard session today.';
const REST = 'A rest day now is training too.';

describe('notesOf', () => {
  it('says what the seed said, and how little it knows', () => {
    expect(say({ recovery: 67, sleepMin: 450, sleepRatio: 0.94, recoveries: 1 })).toEqual([
      GOOD_SLEEP,
      CONSISTENT,
      'Based on only 1 day; this gets more personal after 30.',
    ]);
  });

  describe('on a day that nothing holds down', () => {
    it('calls sleep good from 90 % of the need and recovery 60 on', () => {
      const good = { recovery: 60, sleepRatio: 0.9 };
      expect(say(good)).toEqual([GOOD_SLEEP, CONSISTENT]);
      expect(say({ ...good, recovery: 59 })).toEqual(['Recovery is fair (59 %).', CONSISTENT]);
      expect(say({ ...good, sleepRatio: 0.89 })).toEqual(['Recovery is fair (60 %).', CONSISTENT]);
    });

    it('sees room to build when load is below usual, on hard days alone', () => {
      const hard = { recovery: 80, loadRatio: 0.79 };
      expect(say(hard)).toEqual(['Load is below usual: there is room to build.', KEY_SESSION]);
      expect(say({ ...hard, loadRatio: 0.8 })).toEqual(['Recovery is high (80 %).', KEY_SESSION]);
      expect(say({ ...hard, recovery: 60 })).toEqual(['Recovery is fair (60 %).', CONSISTENT]);
    });

    it('calls less than half the usual load a break to come back from', () => {
      const back = 'Load has been well below your usual: unless that was planned, build back over 1-2 weeks.';
      expect(say({ recovery: 80, loadRatio: 0.49 })).toEqual([back, KEY_SESSION]);
      expect(say({ recovery: 80, loadRatio: 0.5 })).not.toContain(back);
    });

    it('does not ask for consistency where the flag asks for variety', () => {
      const alike = { recovery: 60, flags: { MONOTONY_HIGH: 1 } } as const;
      expect(say(alike)).toEqual(['Recovery is fair (60 %).']);
      expect(say({ ...alike, recovery: 80 })).toEqual(['Recovery is high (80 %).', KEY_SESSION]);
    });

    it('explains a high HRV where resting heart rate is normal', () => {
      const absorbing =
        'HRV is above your normal range; with normal resting heart rate that usually means you are absorbing training.';
      expect(say({ recovery: 80, today: week(0.6) })).toEqual([absorbing, KEY_SESSION]);
      expect(say({ recovery: 80, today: week(0.6, 0.6) })).toEqual(['Recovery is high (80 %).', KEY_SESSION]);
      expect(say({ recovery: 80, today: week(0.6, null) })).toEqual([
        'Recovery is high (80 %).',
        KEY_SESSION,
      ]);
      expect(say({ recovery: 80, today: week(0.5) })).toEqual(['Recovery is high (80 %).', KEY_SESSION]);
    });

    it('has room for two good news without a closing sentence, for one with it', () => {
      const best = { recovery: 80, sleepRatio: 1, loadRatio: 0.7, today: week(1) };
      expect(say(best)).toEqual([GOOD_SLEEP, 'Load is below usual: there is room to build.', KEY_SESSION]);
      expect(say({ ...best, recoveries: 20 })).toEqual([
        GOOD_SLEEP,
        KEY_SESSION,
        'Based on only 20 days; this gets more personal after 30.',
      ]);
    });

    it('tells no good news beside a medium flag or an overnight signal', () => {
      const good = { recovery: 67, sleepRatio: 0.95 };
      expect(say({ ...good, flags: { SLEEP_DEBT: 1 } })).toContain(GOOD_SLEEP);
      expect(say({ ...good, flags: { SLEEP_DEBT: 2 } })).not.toContain(GOOD_SLEEP);
      expect(say({ ...good, flags: { ILLNESS_SIGNAL: 1 } })).not.toContain(GOOD_SLEEP);
    });

    it('does not hold a low weekly HRV against a hard day, but names it on a moderate one', () => {
      expect(say({ recovery: 80, today: week(-0.6) })).toEqual(['Recovery is high (80 %).', KEY_SESSION]);
      expect(say({ recovery: 60, today: week(-0.6) })).toEqual([
        'HRV is below your normal range this week.',
        CONSISTENT,
      ]);
      expect(say({ recovery: 60, today: week(-0.5) })).toEqual(['Recovery is fair (60 %).', CONSISTENT]);
    });

    it('names a change of time zone, in place of good news', () => {
      const settle = 'You changed time zones: give sleep and recovery a few days to settle.';
      expect(say({ recovery: 80, sleepRatio: 1, travelled: true })).toEqual([settle, KEY_SESSION]);
      expect(say({ recovery: 45, travelled: true })).toEqual([
        'Recovery is on the low side (45 %).',
        settle,
        EASY,
      ]);
    });

    it('explains a step up near green', () => {
      expect(say({ recovery: 67, sleepRatio: 0.95, hrvZ: 1 })).toEqual([
        'Recovery is close to green, and sleep and HRV back a harder day.',
        KEY_SESSION,
      ]);
    });
  });

  describe('on a day that recovery alone holds down', () => {
    it('names the recovery', () => {
      expect(say({ recovery: 45 })).toEqual(['Recovery is on the low side (45 %).', EASY]);
      expect(say({ recovery: 20 })).toEqual(['Recovery is low (20 %).', REST]);
    });

    it('adds what else speaks for care', () => {
      expect(say({ recovery: 20, sleepMin: 288, sleepRatio: 0.6 })).toEqual([
        'Recovery is low (20 %).',
        'You slept 4.8 h, well under your need; keep intensity down.',
        REST,
      ]);
      expect(say({ recovery: 45, loadRatio: 1.62, recoveries: 25 })).toEqual([
        'Recovery is on the low side (45 %).',
        'Load is 1.62x your usual.',
        'Based on only 25 days; this gets more personal after 30.',
      ]);
      expect(say({ recovery: 45, today: week(-0.6) })).toContain('HRV is below your normal range this week.');
    });

    it('names overnight signals first, though they hold nothing down that recovery has not', () => {
      const signals = 'Several overnight signals were outside your usual range together.';
      expect(say({ recovery: 20, flags: { ILLNESS_SIGNAL: 2 }, today: week(-0.6) })).toEqual([
        'Recovery is low (20 %).',
        signals,
        REST,
      ]);
      expect(say({ recovery: 60, flags: { ILLNESS_SIGNAL: 1 } })).toEqual([signals, CONSISTENT]);
    });
  });

  describe('on a day with reasons', () => {
    it.each<[string, Case, string]>([
      [
        'load from 1.5',
        { recovery: 80, loadRatio: 1.62 },
        'Load is 1.62x your usual, so today stays moderate.',
      ],
      ['load from 2', { recovery: 80, loadRatio: 2 }, 'Load is 2.00x your usual, so today stays light.'],
      [
        'a streak',
        { recovery: 80, hardStreak: 3 },
        'You trained hard 3 days in a row, so today stays moderate.',
      ],
      [
        'a short night',
        { recovery: 80, sleepMin: 290, sleepRatio: 0.75 },
        'You slept only 4.8 h; keep intensity down.',
      ],
      [
        'a hard yesterday',
        { recovery: 45, strainYesterday: 17.25 },
        'Yesterday was very hard (strain 17.3) and recovery has not caught up, so today is a rest day.',
      ],
      ['no recovery', { recovery: null }, 'There is no recovery score for today, so today stays moderate.'],
      [
        'a low forecast',
        { recovery: 80, forecast: { ...FORECAST, pct: 38, lowPct: 15, highPct: 61 } },
        'Recovery is likely to be low tomorrow (15-61), so today stays moderate.',
      ],
      [
        'a flag',
        { recovery: 80, flags: { ILLNESS_SIGNAL: 2 } },
        'Several overnight signals were outside your usual range together, so today stays light.',
      ],
      [
        'sleep debt',
        {
          recovery: 80,
          flags: { SLEEP_DEBT: 3 },
          today: { ...week(0), sleepDebtMin: 486 } as NoteFacts['today'],
        },
        'You are carrying about 8.1 h of sleep debt, so today stays moderate.',
      ],
    ])('explains %s first', (_title, given, expected) => {
      expect(say({ sleepRatio: 0.95, ...given })[0]).toBe(expected);
    });

    it('tells no good news', () => {
      expect(say({ recovery: 80, sleepRatio: 1, loadRatio: 1.62, today: week(1) })).toEqual([
        'Load is 1.62x your usual, so today stays moderate.',
        CONSISTENT,
      ]);
      expect(say({ recovery: 80, sleepRatio: 1, loadRatio: 0.7, hardStreak: 3 })).toEqual([
        'You trained hard 3 days in a row, so today stays moderate.',
        CONSISTENT,
      ]);
    });

    it('explains them all, the decisive one first, before any closing sentence', () => {
      const three = { recovery: 90, sleepMin: 288, sleepRatio: 0.6, loadRatio: 2.1 };
      expect(say({ ...three, flags: { ILLNESS_SIGNAL: 3 }, recoveries: 28 })).toEqual([
        'Several overnight signals were outside your usual range together, so today is a rest day.',
        'Load is 2.10x your usual.',
        'You slept 4.8 h, well under your need; keep intensity down.',
      ]);
    });

    it('leaves out a step up that a cap undid', () => {
      expect(say({ recovery: 67, sleepRatio: 0.95, hrvZ: 1, hardStreak: 3 })).toEqual([
        'You trained hard 3 days in a row, so today stays moderate.',
        CONSISTENT,
      ]);
    });
  });

  describe('about tomorrow', () => {
    it.each<[number, string]>([
      [60, 'Tomorrow looks better (47-93 likely).'],
      [66, 'Tomorrow looks similar (47-93 likely).'],
      [74, 'Tomorrow looks similar (47-93 likely).'],
      [75, 'Tomorrow looks lower (47-93 likely).'],
    ])('compares a forecast of 70 with recovery %p', (recovery, expected) => {
      expect(say({ recovery, forecast: FORECAST }).at(-1)).toBe(expected);
    });

    it('says nothing below a skill of 0.05, without a recovery or with thin data', () => {
      expect(say({ forecast: { ...FORECAST, skill: 0.049 } }).join()).not.toContain('Tomorrow');
      expect(say({ forecast: { ...FORECAST, skill: null } }).join()).not.toContain('Tomorrow');
      expect(say({ forecast: FORECAST, recovery: null }).join()).not.toContain('Tomorrow');
      expect(say({ forecast: FORECAST, recoveries: 29 }).join()).not.toContain('Tomorrow');
      expect(say({ forecast: FORECAST, recoveries: 30 }).join()).toContain('Tomorrow');
    });
  });

  it('says when the last weeks are mostly unknown, unless the whole history is short', () => {
    const gap = 'Much of the last four weeks is missing, so this is less personal than usual.';
    expect(say({ recovery: 60, usualLoadKnown: false, forecast: FORECAST })).toEqual([
      'Recovery is fair (60 %).',
      CONSISTENT,
      gap,
    ]);
    expect(say({ recovery: 60, usualLoadKnown: false, recoveries: 29 })).not.toContain(gap);
  });

  const known = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }));
  const cases: fc.Arbitrary<Case> = fc.record({
    recovery: known(0, 100),
    sleepMin: known(0, 700),
    sleepRatio: known(0.4, 1.2),
    hrvZ: known(-3, 3),
    rhrZ: known(-3, 3),
    loadRatio: known(0, 3),
    strainYesterday: known(0, 21),
    hardStreak: fc.option(fc.integer({ min: 0, max: 6 })),
    flags: fc.dictionary(fc.constantFrom(...FLAG_CODES), fc.constantFrom<FlagLevel>(1, 2, 3), { maxKeys: 2 }),
    today: fc.option(
      fc.record({ hrvDelta: known(-2, 2), rhrDelta: known(-2, 2), sleepDebtMin: known(0, 600) }),
    ),
    forecast: fc.option(fc.double({ min: 1, max: 99, noNaN: true }).map((pct) => ({ ...FORECAST, pct }))),
    recoveries: fc.integer({ min: 0, max: 200 }),
    usualLoadKnown: fc.boolean(),
    travelled: fc.boolean(),
  });

  it('is one to three whole sentences, none twice, without a banned word or an unknown number', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const texts = say(given);
        expect(texts.length).toBeGreaterThanOrEqual(1);
        expect(texts.length).toBeLessThanOrEqual(3);
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) {
          expect(text).toMatch(/^[A-Z].*\.$/);
          expect(text).not.toMatch(/null|undefined|NaN/);
          expect(bannedWordsIn(text)).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('never speaks against itself', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const facts = factsOf(given);
        const text = say(given).join(' ');
        const isLowered = facts.reasons.some((code) => code !== 'NEAR_GREEN');
        const praises = [GOOD_SLEEP, 'room to build', 'absorbing training', 'back a harder day'];
        const warns = ['keep intensity down', 'below your normal range', 'so today', EASY, REST];
        const isPraised = praises.some((praise) => text.includes(praise));
        if (isLowered || facts.intensity === 'rest' || facts.intensity === 'light')
          expect(isPraised).toBe(false);
        if (isPraised) expect(warns.filter((warning) => text.includes(warning))).toEqual([]);
        if (facts.intensity === 'high') expect(text).toContain(KEY_SESSION);
        else expect(text).not.toContain(KEY_SESSION);
      }),
      { numRuns: 1000 },
    );
  });
});
