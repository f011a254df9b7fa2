import fc from 'fast-check';
import type { Calendar, FeaturedDay } from '../featured-day';
import { calendarWith } from '../fixtures/featured-day';
import { bannedWordsIn } from '../wording/banned-words';
import { describeFlag } from './describe-flag';
import type { FlagContext } from './flag-rule';
import { active, emptyState, type FlagsState, step } from './fold';
import { headlineFlags } from './headline-flags';
import { readFlags } from './read-flags';
import type { RiskFlag } from './risk-flag';
import { travelledAt } from './travelled-at';

const number = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }), { freq: 8 });
const zscore = number(-5, 5);
const anyDay: fc.Arbitrary<Partial<FeaturedDay>> = fc.record({
  offsetMin: fc.constantFrom(0, 60, 330, -600),
  recoveryPct: number(0, 100),
  recoveryBaseline30d: number(0, 100),
  strain: number(0, 21),
  acuteChronicRatio: number(0, 3),
  acuteChronicRatioK15: number(0, 3),
  acuteChronicRatioK30: number(0, 3),
  acuteLoad: number(0, 1000),
  chronicLoad: number(0, 1000),
  hrvDelta: number(-4, 1),
  hrvRolling7d: number(5, 400),
  hrvBandLowMs: number(5, 400),
  hrvBandHighMs: number(5, 400),
  sleepDebtMin: number(0, 600),
  sleepTotalMin: number(0, 700),
  sleepRatio: number(0, 1.5),
  rhrZscore: zscore,
  rhrBpm: number(50, 60),
  rhrBaseline30d: number(48, 52),
  respRateZscore: zscore,
  respRate: number(15, 17),
  respRateBaseline30d: number(14.5, 15.5),
  skinTempZscore: zscore,
  skinTempC: number(33, 36),
  skinTempBaseline30d: number(33.5, 34.5),
  hrvZscore: zscore,
  hrvCvPct: number(0, 20),
  hrvCvRatio: number(0.1, 3),
  monotony: number(0, 10),
  monotonyHighFrom: number(2, 4),
  weekLoad: number(0, 3000),
  weekLoadMedian90d: number(0, 3000),
  sleepRegularity: number(-100, 100),
  socialJetlagMin: number(-720, 720),
});
const anyHistory = fc.array(fc.tuple(fc.option(anyDay, { freq: 8 }), fc.boolean()), { maxLength: 16 });
type History = readonly (readonly [Partial<FeaturedDay> | null, boolean])[];

const calendarFrom = (history: History): Calendar =>
  calendarWith(history.length, (t) => history[t]?.[0] ?? null);

/** The state after each day, of the days up to each. */
function statesOf(history: History): FlagsState[] {
  const calendar = calendarFrom(history);
  let state = emptyState();
  return history.map(([, alcohol], t) => {
    const context: FlagContext = { alcohol, travelled: travelledAt(calendar, t) };
    state = step(
      state,
      `2024-01-${String(t + 1).padStart(2, '0')}`,
      readFlags(calendar, t, context),
      context,
    );
    return state;
  });
}

const flagsOf = (history: History): RiskFlag[] => statesOf(history).flatMap(active);

/** Holds over many histories; the check gives what breaks the rule, so that one assertion a history is enough. */
function holds(breaches: (history: History) => unknown[]): void {
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(breaches(history)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
}

const SOBER: FlagContext = { alcohol: false, travelled: false };
const DRUNK: FlagContext = { alcohol: true, travelled: false };
const HOLES = /null|undefined|NaN|Infinity|\{|  | \.|\(\)/;

describe('flags of any history', () => {
  it('have levels from 0 to 3, and are clear only at level 0', () => {
    holds((history) => {
      const calendar = calendarFrom(history);
      return history
        .flatMap((_, t) => [...readFlags(calendar, t, SOBER), ...readFlags(calendar, t, DRUNK)])
        .filter((reading) => reading !== null)
        .filter(({ level, clear }) => ![0, 1, 2, 3].includes(level) || (clear && level > 0));
    });
  });

  it('never change by days that come later', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(16), (history, length) => {
        const earlier = history.slice(0, length);
        expect(statesOf(earlier)).toEqual(statesOf(history).slice(0, earlier.length));
      }),
      { numRuns: 1000 },
    );
  });

  it('never come on by a day without a reading', () => {
    holds((history) => {
      const calendar = calendarFrom(history);
      const states = statesOf(history);
      return states.flatMap((state, t) => {
        const before = states[t - 1] ?? emptyState();
        const readings = readFlags(calendar, t, SOBER);
        return state.filter((flag, i) => flag !== null && before[i] === null && readings[i] === null);
      });
    });
  });

  it('are the same for the same history', () => {
    holds((history) => {
      const [first, second] = [JSON.stringify(flagsOf(history)), JSON.stringify(flagsOf(history))];
      return first === second ? [] : [first, second];
    });
  });

  it('are no more severe with alcohol than without', () => {
    holds((history) => {
      const calendar = calendarFrom(history);
      return history.flatMap((_, t) => {
        const sober = readFlags(calendar, t, SOBER);
        return readFlags(calendar, t, DRUNK).filter(
          (drunk, i) => (drunk?.level ?? -1) > (sober[i]?.level ?? -1),
        );
      });
    });
  });

  it('have been on since a day of the history, most severe first, each once', () => {
    const ranks = ['high', 'medium', 'low', 'info'];
    holds((history) =>
      statesOf(history).flatMap((state, t) => {
        const flags = active(state);
        return flags.filter(
          ({ code, severity, since, daysActive }, i) =>
            ranks.indexOf(severity) < ranks.indexOf(flags[i - 1]?.severity ?? 'high') ||
            flags.findIndex((flag) => flag.code === code) !== i ||
            Number(since.slice(-2)) + daysActive !== t + 2,
        );
      }),
    );
  });

  it('are shown, behind "more" or said by another one', () => {
    const saidElsewhere = ['RHR_ELEVATED', 'RESP_RATE_UP', 'SKIN_TEMP_UP'];
    holds((history) =>
      statesOf(history).flatMap<unknown>((state) => {
        const flags = active(state);
        const { shown, more } = headlineFlags(flags);
        if (shown.length > 3 || (more.length > 0 && shown.length < 3)) return [{ shown, more }];
        return flags.filter(
          (flag) => !shown.includes(flag) && !more.includes(flag) && !saidElsewhere.includes(flag.code),
        );
      }),
    );
  });

  it('are put into words without a hole and without a banned word', () => {
    holds((history) =>
      flagsOf(history)
        .map(describeFlag)
        .map(({ title, text, action }) => [title, text, action].join(' '))
        .filter((said) => HOLES.test(said) || bannedWordsIn(said).length > 0 || !said.endsWith('.')),
    );
  });
});
