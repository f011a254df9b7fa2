import fc from 'fast-check';
import { calendarWith, featuredDay } from '../fixtures/featured-day';
import type { FeaturedDay } from '../featured-day';
import { assessDays } from './assess-days';

const RUNS = { numRuns: 1000 };
const some = (min: number, max: number) => fc.option(fc.integer({ min, max }), { freq: 4 });
const anyDay = fc.record({
  gap: fc.constantFrom(1, 1, 1, 1, 2, 5),
  recoveryPct: some(1, 100),
  sleepMin: some(100, 600),
  strain: some(0, 20),
  load: some(0, 900),
  sleepRatio: fc.option(fc.integer({ min: 40, max: 120 }).map((percent) => percent / 100)),
  acuteChronicRatio: fc.option(fc.integer({ min: 0, max: 30 }).map((tenths) => tenths / 10)),
  sleepDebtMin: some(0, 600),
  hrvDelta: fc.option(fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10)),
  respRateZscore: some(-5, 5),
  respRate: some(10, 20),
  respRateBaseline30d: some(10, 20),
  skinTempZscore: some(-5, 5),
  rhrZscore: some(-5, 5),
});
const histories = fc.array(anyDay, { minLength: 1, maxLength: 40, size: 'max' }).map((list) => {
  let index = 0;
  return list.map(({ gap, ...more }) => featuredDay((index += gap), more));
});
const assess = (days: readonly FeaturedDay[], yes: readonly FeaturedDay[] = []) =>
  assessDays({
    days,
    workouts: [],
    yesAnswers: yes.map(({ cycleStartUtcMs }) => ({ cycleStartUtcMs, question: 'Consumed alcohol?' })),
  });
const days = (count: number, fill: (t: number) => Partial<FeaturedDay>): FeaturedDay[] =>
  calendarWith(count, fill).filter((day) => day !== null);

it('never changes what was said of a day when days are appended', () => {
  fc.assert(
    fc.property(histories, fc.nat(40), (history, keep) => {
      expect(assess(history).slice(0, keep)).toEqual(assess(history.slice(0, keep)));
    }),
    RUNS,
  );
});

it('says the same of the same days, byte for byte', () => {
  fc.assert(
    fc.property(histories, (history) => {
      expect(JSON.stringify(assess(history))).toBe(JSON.stringify(assess(history)));
    }),
    { numRuns: 200 },
  );
});

it('recommends in the morning: what the day brings changes nothing of it', () => {
  const filled = fc.record({
    strain: some(0, 20),
    load: some(0, 900),
    workoutsCount: some(0, 3),
    napMin: some(0, 90),
  });
  fc.assert(
    fc.property(histories, filled, (history, brought) => {
      const last = history.at(-1)!;
      const before = history.slice(0, -1);
      const standing = before.at(-1);
      const open = {
        ...last,
        partial: true,
        strain: null,
        load: null,
        acuteChronicRatio: standing?.acuteChronicRatio ?? null,
      };
      const whole = { ...last, ...brought, partial: false };
      expect(assess([...before, whole]).at(-1)!.recommendation).toEqual(
        assess([...before, open]).at(-1)!.recommendation,
      );
    }),
    RUNS,
  );
});

it.each([0, 1, 3, 13, 14, 29, 30])('has an answer for each of %i days without a value', (count) => {
  const said = assess(days(count, () => ({})));
  expect(said).toHaveLength(count);
  for (const { recommendation, morningForecast, riskFlags, recoveries } of said) {
    expect(recommendation.intensity).toBe('light');
    expect({ morningForecast, riskFlags, recoveries }).toEqual({
      morningForecast: null,
      riskFlags: [],
      recoveries: 0,
    });
  }
});

it('counts the recoveries that a day rests on', () => {
  const said = assess(days(4, (t) => ({ recoveryPct: t === 1 ? null : 60 })));
  expect(said.map(({ recoveries }) => recoveries)).toEqual([1, 1, 2, 3]);
});

describe('alcohol', () => {
  const raised = { respRate: 16, respRateBaseline30d: 14, respRateZscore: 3.5, rhrZscore: 2 };
  const flagsAfter = (drunk: boolean) => {
    const history = days(3, (t) =>
      t === 2 ? raised : { respRate: 14, respRateBaseline30d: 14, respRateZscore: 0, rhrZscore: 0 },
    );
    return assess(history, drunk ? history.slice(2) : []).at(-1)!.riskFlags;
  };

  it('lowers the flags of the night that it explains, and is named with them', () => {
    const [sober] = flagsAfter(false);
    expect(sober).toMatchObject({ code: 'RESP_RATE_UP', level: 2, context: { alcohol: false } });
    expect(flagsAfter(true).find(({ code }) => code === 'RESP_RATE_UP')).toMatchObject({
      level: 1,
      context: { alcohol: true },
    });
  });
});

it('keeps a flag over a gap of three days and drops it after more', () => {
  const after = (gap: number) => {
    const history = [featuredDay(0, { sleepDebtMin: 400 }), featuredDay(1 + gap, {})];
    return assess(history)
      .at(-1)!
      .riskFlags.map(({ code }) => code);
  };
  expect(after(2)).toEqual(['SLEEP_DEBT']);
  expect(after(3)).toEqual([]);
});
