import type { FeaturedDay } from '../featured-day';
import { calendarWith, featuredDay } from '../fixtures/featured-day';
import type { RiskFlag } from '../flags/risk-flag';
import { replayForecasts } from '../forecast/replay-forecasts';
import { calendarOf } from '../history/calendar';
import { assessDays } from './assess-days';

const days = (count: number, fill: (t: number) => Partial<FeaturedDay>): FeaturedDay[] =>
  calendarWith(count, fill).filter((day) => day !== null);
const assess = (
  history: readonly FeaturedDay[],
  nights: readonly FeaturedDay[] = [],
  question = 'Alcohol?',
) =>
  assessDays({
    days: history,
    workouts: [],
    yesAnswers: nights.map(({ cycleStartUtcMs }) => ({ cycleStartUtcMs, question })),
  });
const levelsOf = (flags: readonly RiskFlag[]) =>
  Object.fromEntries(flags.map(({ code, level }) => [code, level]));

/** A night on which everything is up, of which flags 7 to 10 speak, and a debt that nothing explains. */
const RAISED = {
  rhrBpm: 56,
  rhrBaseline30d: 50,
  rhrZscore: 2.5,
  respRate: 16,
  respRateBaseline30d: 15,
  respRateZscore: 2.5,
  skinTempC: 34.6,
  skinTempBaseline30d: 34,
  skinTempZscore: 2.5,
  hrvZscore: 0,
  sleepDebtMin: 400,
};
const OVERNIGHT = ['RHR_ELEVATED', 'RESP_RATE_UP', 'SKIN_TEMP_UP', 'ILLNESS_SIGNAL'] as const;
const raised = days(2, () => RAISED);

describe('a night with alcohol', () => {
  it('is judged one level milder by flags 7 to 10 and by no other', () => {
    expect(levelsOf(assess(raised).at(-1)!.riskFlags)).toEqual({
      RHR_ELEVATED: 2,
      RESP_RATE_UP: 2,
      SKIN_TEMP_UP: 2,
      ILLNESS_SIGNAL: 3,
      SLEEP_DEBT: 2,
    });
    const after = assess(raised, raised.slice(1)).at(-1)!.riskFlags;
    expect(levelsOf(after)).toEqual({
      RHR_ELEVATED: 1,
      RESP_RATE_UP: 1,
      SKIN_TEMP_UP: 1,
      ILLNESS_SIGNAL: 2,
      SLEEP_DEBT: 2,
    });
    for (const { code, context } of after)
      expect([code, context.alcohol]).toEqual([code, (OVERNIGHT as readonly string[]).includes(code)]);
  });

  it.each([
    ['an answer about something else', raised.slice(1), 'Consumed caffeine?'],
    ['an answer about another night', raised.slice(0, 1), 'Alcohol?'],
    ['an answer about a cycle that no day has', [featuredDay(9)], 'Alcohol?'],
  ])('is not %s', (_, nights, question) => {
    const flags = assess(raised, nights, question).at(-1)!.riskFlags;
    expect(flags.map(({ context }) => context.alcohol)).toEqual(flags.map(() => false));
    expect(levelsOf(flags)).toMatchObject({ RHR_ELEVATED: 2, ILLNESS_SIGNAL: 3 });
  });
});

describe('travel', () => {
  const travelledOn = (history: readonly FeaturedDay[]) =>
    assess(history).map(
      ({ riskFlags }) => riskFlags.find(({ code }) => code === 'RESP_RATE_UP')!.context.travelled,
    );

  it('is named on the day that the time zone changed and on the three after it', () => {
    const history = days(9, (t) => ({ ...RAISED, offsetMin: t < 3 ? 0 : 120 }));
    expect(travelledOn(history)).toEqual([false, false, false, true, true, true, true, false, false]);
  });

  it('is not a clock that is put forward an hour', () => {
    const history = days(5, (t) => ({ ...RAISED, offsetMin: t < 3 ? 0 : 60 }));
    expect(travelledOn(history)).toEqual([false, false, false, false, false]);
  });
});

it('counts the days of a gap as days that a flag was on', () => {
  const history = [featuredDay(0, { sleepDebtMin: 400 }), featuredDay(3, { sleepDebtMin: 400 })];
  expect(assess(history).at(-1)!.riskFlags).toMatchObject([
    { code: 'SLEEP_DEBT', since: '2024-01-01', daysActive: 4 },
  ]);
});

describe('the forecasts', () => {
  const learned = days(40, (t) => ({
    recoveryPct: t % 2 === 0 ? 30 : 80,
    recoveryBaseline30d: 55,
    load: 100,
  }));

  it('are those of the replay, each on its day', () => {
    const history = learned.filter((_, t) => t !== 20);
    const { calendar } = calendarOf(history);
    const replayed = replayForecasts(calendar).filter((_, t) => calendar[t] !== null);
    expect(
      assess(history).map(({ morningForecast, eveningForecast }) => [morningForecast, eveningForecast]),
    ).toEqual(replayed.map(({ morning, evening }) => [morning, evening]));
  });

  it('have no evening while the day is open', () => {
    const open = { ...learned.at(-1)!, partial: true, strain: null, load: null };
    const { morningForecast, eveningForecast } = assess([...learned.slice(0, -1), open]).at(-1)!;
    expect(morningForecast).not.toBeNull();
    expect(eveningForecast).toBeNull();
  });

  it('reach the advice of the same morning', () => {
    // Load that is more than usual costs 10 points of the next recovery, less gives 10: only the rule knows it.
    const costsMore = (t: number) => (t * t) % 11 < 5;
    const ruled = days(80, (t) => ({
      recoveryPct: costsMore(t - 1) ? 50 : 70,
      load: 100,
      loadBaseline30d: costsMore(t) ? 20 : 180,
      loadDeviation30d: 40,
    }));
    const { morningForecast, recommendation } = assess(ruled).at(-1)!;
    expect(morningForecast).toMatchObject({ method: 'rule', skill: expect.any(Number) as number });
    expect(recommendation.notes.find(({ code }) => code === 'TOMORROW')?.values).toMatchObject({
      lowPct: morningForecast!.lowPct,
      highPct: morningForecast!.highPct,
    });
  });
});

it('shows a flag that the day itself brings on that day, and lets it hold back the next morning only', () => {
  const history = days(3, (t) => {
    const ratio = t === 0 ? 1 : 1.6;
    return {
      recoveryPct: 64,
      sleepRatio: 0.95,
      hrvZscore: 0.2,
      acuteChronicRatio: ratio,
      acuteChronicRatioK15: ratio,
      acuteChronicRatioK30: ratio,
    };
  });
  const said = assess(history);
  expect(said.map(({ riskFlags }) => levelsOf(riskFlags).HIGH_LOAD_RATIO)).toEqual([undefined, 2, 2]);
  expect(said.map(({ recommendation }) => recommendation.reasons)).toEqual([
    ['NEAR_GREEN'],
    ['NEAR_GREEN'],
    [],
  ]);
});
