import fc from 'fast-check';
import type { FeaturedDay } from '../featured-day';
import { featuredDay } from '../fixtures/featured-day';
import { HOUR, workout } from '../fixtures/records';
import type { YesAnswer } from '../journal/alcohol';
import { assessDays } from './assess-days';
import type { AssessedHistory } from './assess-days';
import type { DayAssessment } from './day-assessment';

const RUNS = { numRuns: 1000 };

const number = (min: number, max: number) => fc.option(fc.double({ min, max, noNaN: true }), { freq: 7 });
const whole = (min: number, max: number) => fc.option(fc.integer({ min, max }), { freq: 7 });

/** What only a whole day shows; all of it is unknown in the morning. */
const anyEvening = fc.record({
  strain: number(0, 21),
  strainZscore: number(-5, 5),
  load: number(0, 1030),
  loadZscore: number(-5, 5),
  energyKcal: number(0, 5000),
  maxHrBpm: number(80, 200),
  avgHrBpm: number(50, 100),
  napMin: number(0, 90),
  napsCount: whole(0, 2),
  workoutsCount: whole(0, 3),
  workoutMin: number(0, 200),
  acuteLoad: number(0, 1000),
  chronicLoad: number(0, 1000),
  acuteChronicRatio: number(0, 3),
  acuteChronicRatioK15: number(0, 3),
  acuteChronicRatioK30: number(0, 3),
  loadRatioEwma: number(0, 3),
  fitness: number(0, 1000),
  fatigue: number(0, 1000),
  monotony: number(0, 10),
  monotonyHighFrom: number(2, 4),
  weekLoad: number(0, 3000),
  weekLoadMedian90d: number(0, 3000),
  trainingStrain: number(0, 9000),
});

const anyMorning = fc.record({
  offsetMin: fc.constantFrom(0, 0, 0, 60, 330, -600),
  calibrating: fc.nat(15).map((one) => one === 0),
  recoveryPct: whole(0, 100),
  recoveryBaseline30d: number(0, 100),
  recoveryMean7d: number(0, 100),
  loadBaseline30d: number(0, 500),
  loadDeviation30d: number(0, 200),
  hardStreak: whole(0, 5),
  hrvZscore: number(-5, 5),
  hrvDelta: number(-4, 1),
  hrvRolling7d: number(5, 400),
  hrvBandLowMs: number(5, 400),
  hrvBandHighMs: number(5, 400),
  hrvCvRatio: number(0.1, 3),
  rhrBpm: number(50, 60),
  rhrBaseline30d: number(48, 52),
  rhrZscore: number(-5, 5),
  rhrDelta: number(-2, 4),
  respRate: number(15, 17),
  respRateBaseline30d: number(14.5, 15.5),
  respRateZscore: number(-5, 5),
  skinTempC: number(33, 36),
  skinTempBaseline30d: number(33.5, 34.5),
  skinTempZscore: number(-5, 5),
  sleepMin: number(0, 700),
  sleepRatio: number(0, 1.5),
  sleepTotalMin: number(0, 700),
  sleepDebtMin: number(0, 600),
  sleepEfficiencyPct: number(60, 100),
  sleepRegularity: number(-100, 100),
  socialJetlagMin: number(-720, 720),
  baseNeedMin: number(400, 560),
  usualOnsetMin: number(0, 1439),
  usualWakeMin: number(0, 1439),
  midsleepMin: number(0, 1439),
  sleepRatioMean7d: number(0, 1.5),
  efficiencyMean7d: number(60, 100),
  restorativeMean7d: number(0, 1),
  consistency: number(0, 100),
});

const anyDay = fc.record({
  gap: fc.constantFrom(1, 1, 1, 1, 1, 1, 2, 5),
  morning: anyMorning,
  evening: anyEvening,
  /** Still open when it was exported, which only the last day of a real history is. */
  open: fc.nat(20).map((one) => one === 0),
  alcohol: fc.boolean(),
  workoutAfterHours: fc.array(fc.integer({ min: 9, max: 22 }), { maxLength: 2 }),
});
type AnyDay = typeof anyDay extends fc.Arbitrary<infer Value> ? Value : never;

const ALCOHOL = 'Have any alcoholic drinks?';

/** The history as it is, its engineered columns made up. */
function historyOf(list: readonly AnyDay[]): AssessedHistory & { days: FeaturedDay[] } {
  const days: FeaturedDay[] = [];
  const workouts: ReturnType<typeof workout>[] = [];
  const yesAnswers: YesAnswer[] = [];
  let index = 0;
  for (const { gap, morning, evening, open, alcohol, workoutAfterHours } of list) {
    index += gap;
    const row = featuredDay(index, open ? { ...morning, ...OPEN } : { ...morning, ...evening });
    days.push(row);
    for (const hours of workoutAfterHours)
      workouts.push(workout(row.cycleStartUtcMs + hours * HOUR, { strain: 8 }));
    if (alcohol) yesAnswers.push({ cycleStartUtcMs: row.cycleStartUtcMs, question: ALCOHOL });
  }
  return { days, workouts, yesAnswers };
}

const OPEN = { partial: true, cycleEndUtcMs: null } as const;
const anyHistory = (maxLength: number) =>
  fc.array(anyDay, { maxLength, size: 'max' }).map((list) => historyOf(list));

const isScore = (score: number | null): boolean => score === null || (score >= 0 && score <= 100);
const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersOf) : [];
};

describe('assessDays, for any featured days', () => {
  it('recommends the same whatever the day itself still brings', () => {
    const hours = fc.array(fc.integer({ min: 9, max: 22 }), { maxLength: 2 });
    fc.assert(
      fc.property(anyHistory(10), anyEvening, hours, (history, evening, more) => {
        const today = history.days.at(-1);
        fc.pre(today !== undefined && !today.partial);
        const { cycleStartUtcMs: begun } = today;
        const otherwise = {
          ...history,
          days: [...history.days.slice(0, -1), { ...today, ...evening }],
          workouts: [
            ...history.workouts.filter(({ startUtcMs }) => startUtcMs < begun),
            ...more.map((after) => workout(begun + after * HOUR)),
          ],
        };
        const [said, saidOtherwise] = [lastOf(history), lastOf(otherwise)];
        expect(saidOtherwise.recommendation).toEqual(said.recommendation);
        expect(saidOtherwise.morningForecast).toEqual(said.morningForecast);
      }),
      RUNS,
    );
  });

  it('says one thing of each day, in finite numbers, with scores of 0 to 100 or none', () => {
    fc.assert(
      fc.property(anyHistory(16), (history) => {
        const said = assessDays(history);
        expect(said.map(({ date }) => date)).toEqual(history.days.map(({ date }) => date));
        const scores = said.flatMap(({ scores }) => Object.values(scores));
        expect(scores.filter((score) => !isScore(score))).toEqual([]);
        expect(numbersOf(said).filter((one) => !Number.isFinite(one))).toEqual([]);
        expect(said.filter((one) => !hasSoundFlags(one))).toEqual([]);
      }),
      RUNS,
    );
  });
});

/** Each once, none that begins after its day, and not the one that depends on when it is looked at. */
function hasSoundFlags({ date, riskFlags }: DayAssessment): boolean {
  const codes = riskFlags.map(({ code }) => code);
  const begun = riskFlags.every(({ since }) => since <= date);
  return begun && new Set(codes).size === codes.length && !codes.includes('DATA_STALE');
}

const lastOf = (history: AssessedHistory): DayAssessment => assessDays(history).at(-1)!;
