import fc from 'fast-check';
import type { Calendar, FeaturedDay } from '../featured-day';
import { calendarWith, featuredDay } from '../fixtures/featured-day';
import { someForecast } from '../fixtures/forecast';
import { at, DAY } from '../fixtures/records';
import type { RiskFlag } from '../flags/risk-flag';
import type { DayWorkout } from '../history/timed-record';
import { describeRecommendation } from './describe-recommendation';
import { trainingHabits } from './habits';
import { recommend } from './recommend';
import type { RecommendationBasis } from './recommend';
import { INTENSITIES } from './recommendation';

const RUNS = { numRuns: 1000 };
const FIRST_DATE = '2024-01-01';
const basis = (calendar: Calendar, workouts: DayWorkout[] = []): RecommendationBasis => ({
  habits: trainingHabits(workouts, calendar),
  flags: [],
  forecast: null,
  firstDate: FIRST_DATE,
  recoveries: 100,
});
const running = (day: number, startMin = 500): DayWorkout => ({
  day,
  activity: 'Running',
  startMin,
  endMin: startMin + 60,
  strain: 10,
});

/** A settled athlete: same nights, same load, a run each morning. */
const settled = (count: number, more: (t: number) => Partial<FeaturedDay> | null = () => ({})): Calendar =>
  calendarWith(count, (t) => {
    const other = more(t);
    return (
      other && {
        recoveryPct: 75,
        recoveryBaseline30d: 70,
        sleepMin: 450,
        sleepRatio: 0.94,
        baseNeedMin: 480,
        sleepEfficiencyPct: 92,
        sleepWakeUtcMs: at('2024-01-01 07:00') + t * DAY,
        sleepDebtMin: 200,
        usualOnsetMin: 1380,
        usualWakeMin: 435,
        strain: 10,
        load: 100,
        acuteChronicRatio: 1,
        hardStreak: 0,
        ...other,
      }
    );
  });

describe('recommend', () => {
  it('gives the answer of the seed', () => {
    const calendar = calendarWith(1, () => ({
      recoveryPct: 67,
      strain: 10.5,
      sleepMin: 450,
      sleepRatio: 450 / 456,
      baseNeedMin: 456,
      hrvMs: 45,
    }));
    const recommendation = recommend(calendar, 0, { ...basis(calendar), recoveries: 1 });
    expect(recommendation.reasons).toEqual([]);
    expect(describeRecommendation(recommendation)).toMatchObject({
      intensityLevel: 'moderate',
      focus: 'Maintenance',
      workoutType: 'Zone 3-4 intervals / Moderate strength',
      notes:
        'Good sleep - body is well-recovered. Maintain consistency with your training plan. Based on only 1 day; this gets more personal after 30.',
      optimalTime: 'Late afternoon (4-7pm)',
      strainTargetText:
        'Aim for a day strain of about 10-14. This is a general range until your own load of the last weeks is known.',
    });
  });

  it('puts the parts together for a settled athlete', () => {
    const calendar = settled(60);
    const workouts = Array.from({ length: 60 }, (_, day) => running(day));
    const result = recommend(calendar, 59, basis(calendar, workouts));
    expect(result).toMatchObject({
      intensity: 'high',
      reasons: [],
      sports: [{ activity: 'Running', effort: 'moderate', usualStrain: 10 }],
      optimalTime: { slot: 'morning', source: 'history' },
      strainTarget: { source: 'personal', cappedByLoad: false },
      notes: [{ code: 'GOOD_SLEEP' }, { code: 'LEVEL', values: { intensity: 'high' } }],
    });
    // strain(130) to strain(220); planned strain 12.35 adds 37 (161.6 - 100) / load(15); a quarter of 200 min of debt.
    expect(result.strainTarget.lo).toBeCloseTo(11.15, 2);
    expect(result.strainTarget.hi).toBeCloseTo(13.56, 2);
    expect(result.sleepTarget).toMatchObject({ targetMin: 540, bedtimeMinOfDay: 1270, source: 'personal' });
  });

  it('wakes tomorrow as on days of its kind, else as usual, else at no known time', () => {
    const bedtime = (calendar: Calendar) =>
      recommend(calendar, 20, basis(calendar)).sleepTarget.bedtimeMinOfDay;
    const noWakes = settled(21, () => ({ sleepWakeUtcMs: null }));
    expect(bedtime(settled(21))).not.toBeNull();
    expect(bedtime(noWakes)).toBe(((bedtime(settled(21)) ?? 0) + 15) % 1440);
    expect(bedtime(settled(21, () => ({ sleepWakeUtcMs: null, usualWakeMin: null })))).toBeNull();
  });

  it('names no bedtime to an athlete on shifts', () => {
    const bedtime = (midsleepDeviationMin: number) => {
      const calendar = settled(21, () => ({ midsleepDeviationMin }));
      return recommend(calendar, 20, basis(calendar)).sleepTarget.bedtimeMinOfDay;
    };
    expect(bedtime(180)).not.toBeNull();
    expect(bedtime(181)).toBeNull();
  });

  it('asks for no less sleep on a day that is held easy', () => {
    const target = (recoveryPct: number) => {
      const calendar = settled(60, (t) => ({ sleepDebtMin: 0, recoveryPct: t < 59 ? 75 : recoveryPct }));
      return recommend(calendar, 59, basis(calendar)).sleepTarget.targetMin;
    };
    expect(target(20)).toBe(480);
    expect(target(40)).toBe(480);
    // Strain 12.35 planned: 37 (161.6 - 100) / load(15) = 7.6 min more.
    expect(target(80)).toBe(490);
  });

  it('names a change of time zone, and a month that is mostly missing', () => {
    const codes = (calendar: Calendar) =>
      recommend(calendar, 59, basis(calendar)).notes.map(({ code }) => code);
    const moved = settled(60, (t) => ({ offsetMin: t < 57 ? 0 : 480 }));
    expect(codes(moved)).toContain('TRAVELLED');
    const gap = settled(60, (t) => (t < 30 || t > 54 ? {} : null));
    expect(codes(gap)).toContain('FEW_RECENT_DAYS');
    expect(codes(settled(60))).toEqual(['GOOD_SLEEP', 'LEVEL']);
  });

  const flag = (code: RiskFlag['code'], level: RiskFlag['level']): RiskFlag => ({
    code,
    severity: 'high',
    level,
    since: '2024-02-28',
    daysActive: 2,
    evidence: { metric: 'signals', unit: '', value: 3, baseline: null, threshold: null, n: 1 },
    context: { alcohol: false, travelled: false },
  });

  it('lets flags act', () => {
    const calendar = settled(60);
    const flags = [flag('ILLNESS_SIGNAL', 3)];
    expect(recommend(calendar, 59, { ...basis(calendar), flags })).toMatchObject({
      intensity: 'rest',
      reasons: ['ILLNESS_SIGNAL'],
      sports: [],
      strainTarget: { lo: 0 },
    });
  });

  it('lets a low forecast act, and names it', () => {
    const calendar = settled(60);
    const forecast = someForecast({ pct: 38, lowPct: 15, highPct: 61 });
    expect(recommend(calendar, 59, { ...basis(calendar), forecast })).toMatchObject({
      intensity: 'moderate',
      reasons: ['FORECAST_LOW'],
      notes: [{ code: 'FORECAST_LOW', values: { lowPct: 15, highPct: 61 } }, { code: 'LEVEL' }],
    });
  });

  it('puts a sport of the last two training days, and the leader of a monotonous week, behind the others', () => {
    const calendar = settled(60);
    const runs = Array.from({ length: 59 }, (_, day) => running(day));
    const rides = [10, 20, 30].map((day) => ({ ...running(day), activity: 'Cycling' }));
    const rests = runs.filter(({ day }) => day !== 58);
    const rode = { ...running(58), activity: 'Cycling' };
    const names = (workouts: DayWorkout[], flags: RiskFlag[] = []) =>
      recommend(calendar, 59, {
        ...basis(
          calendar,
          [...workouts].sort((x, y) => x.day - y.day),
        ),
        flags,
      }).sports.map(({ activity }) => activity);
    expect(names([...runs, ...rides])).toEqual(['Cycling', 'Running']);
    expect(names([...rests, ...rides, rode])).toEqual(['Running', 'Cycling']);
    expect(names([...rests, ...rides, rode], [flag('MONOTONY_HIGH', 1)])).toEqual(['Cycling', 'Running']);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])('answers after %p days, known, unknown or missing', (count) => {
    const histories = [settled(count), calendarWith(count, () => ({})), calendarWith(count, () => null)];
    for (const calendar of histories) {
      const result = recommend(calendar, Math.max(0, count - 1), { ...basis(calendar), recoveries: count });
      expect(INTENSITIES).toContain(result.intensity);
      expect(result.notes.length).toBeGreaterThanOrEqual(2);
    }
  });
});

/** A number between two bounds, in one of six cases null. */
type Random = (min: number, max: number) => number | null;

/** mulberry32. */
function randomFrom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return (min, max) => (next() < 1 / 6 ? null : min + (max - min) * next());
}

describe('recommend, whatever the history', () => {
  const days = 45;
  const day = fc.integer({ min: 0, max: days - 1 });

  /** What day t may not tell on its own morning. */
  const laterOf = (known: Random): Partial<FeaturedDay> => ({
    strain: known(0, 21),
    load: known(0, 1030),
    energyKcal: known(0, 9000),
    maxHrBpm: known(60, 200),
    avgHrBpm: known(40, 120),
    napMin: known(0, 200),
    napsCount: known(0, 3),
    workoutsCount: known(0, 5),
    workoutMin: known(0, 300),
    partial: known(0, 1) === null,
    strainZscore: known(-5, 5),
    loadZscore: known(-5, 5),
    acuteLoad: known(0, 500),
    chronicLoad: known(0, 500),
    acuteChronicRatio: known(0, 3),
    loadRatioEwma: known(0, 3),
    fitness: known(0, 500),
    fatigue: known(0, 500),
    monotony: known(0, 10),
    weekLoad: known(0, 4000),
  });
  const nightOf = (known: Random): Partial<FeaturedDay> => ({
    recoveryPct: known(0, 100),
    recoveryBaseline30d: known(30, 90),
    sleepMin: known(100, 700),
    sleepRatio: known(0.4, 1.3),
    hrvZscore: known(-3, 3),
    rhrZscore: known(-3, 3),
    hrvDelta: known(-2, 2),
    rhrDelta: known(-2, 2),
    hardStreak: known(0, 6),
    baseNeedMin: known(200, 700),
    sleepEfficiencyPct: known(50, 100),
    sleepDebtMin: known(0, 600),
    usualOnsetMin: known(0, 1439),
    usualWakeMin: known(0, 1439),
    sleepWakeUtcMs: known(0, 1e9),
  });
  const known = randomFrom(20261127);
  /** Rows to draw histories from: to make 45 rows anew for each case takes a minute. */
  const rows = Array.from({ length: 600 }, (_, i) =>
    i % 6 === 0 ? null : featuredDay(i, { ...nightOf(known), ...laterOf(known) }),
  );
  const history: fc.Arbitrary<Calendar> = fc
    .array(fc.integer({ min: 0, max: rows.length - 1 }), { minLength: days, maxLength: days })
    .map((drawn) => drawn.map((i) => rows[i] ?? null));
  const changes = fc.integer({ min: 0, max: 99 }).map((i) => laterOf(randomFrom(i)));
  const workouts: fc.Arbitrary<DayWorkout[]> = fc
    .array(
      fc.record({
        day,
        activity: fc.constantFrom('Running', 'Yoga', 'Activity'),
        startMin: fc.integer({ min: 0, max: 1439 }),
        endMin: fc.constant(1440),
        strain: fc.option(fc.integer({ min: 0, max: 21 })),
      }),
      { maxLength: 40 },
    )
    .map((some) => some.sort((a, b) => a.day - b.day));

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(history, workouts, day, (calendar, some, t) => {
        const result = recommend(calendar, t, basis(calendar, some));
        const { strainTarget, sleepTarget } = result;
        expect(INTENSITIES).toContain(result.intensity);
        expect(strainTarget.lo).toBeGreaterThanOrEqual(0);
        expect(strainTarget.hi).toBeGreaterThan(strainTarget.lo);
        expect(strainTarget.hi).toBeLessThanOrEqual(21);
        expect(sleepTarget.targetMin).toBeGreaterThanOrEqual(360);
        expect(sleepTarget.targetMin).toBeLessThanOrEqual(630);
        expect(sleepTarget.bedtimeMinOfDay ?? 0).toBeGreaterThanOrEqual(0);
        expect(sleepTarget.bedtimeMinOfDay ?? 0).toBeLessThanOrEqual(1439);
        expect(result.sports.length).toBeLessThanOrEqual(2);
        expect(describeRecommendation(result).notes).not.toMatch(/null|undefined|NaN/);
      }),
      RUNS,
    );
  });

  it('reads nothing that happens after the morning of the day', () => {
    fc.assert(
      fc.property(history, changes, workouts, day, (calendar, change, some, t) => {
        const changed = calendar.map((row, i) => (i === t && row !== null ? { ...row, ...change } : row));
        const trained = some.filter((workout) => workout.day !== t);
        expect(recommend(changed, t, basis(changed, trained))).toEqual(
          recommend(calendar, t, basis(calendar, some)),
        );
      }),
      RUNS,
    );
  });

  it('reads nothing of days to come', () => {
    fc.assert(
      fc.property(history, history, workouts, day, (calendar, other, some, t) => {
        const changed = calendar.map((row, i) => (i > t ? (other[i] ?? null) : row));
        const past = some.filter((workout) => workout.day <= t);
        const answer = recommend(calendar, t, basis(calendar, some));
        expect(recommend(changed, t, basis(changed, past))).toEqual(answer);
        expect(recommend(calendar.slice(0, t + 1), t, basis(calendar.slice(0, t + 1), past))).toEqual(answer);
      }),
      RUNS,
    );
  });

  it('never asks more of a lower recovery', () => {
    fc.assert(
      fc.property(history, day, fc.double({ min: 0, max: 100, noNaN: true }), (calendar, t, lower) => {
        const today = calendar[t] ?? featuredDay(t);
        const recoveryPct = today.recoveryPct ?? 60;
        const rank = (pct: number): number => {
          const with_ = calendar.map((row, i) => (i === t ? { ...today, recoveryPct: pct } : row));
          return INTENSITIES.indexOf(recommend(with_, t, basis(with_)).intensity);
        };
        expect(rank(Math.min(recoveryPct, lower))).toBeLessThanOrEqual(rank(recoveryPct));
      }),
      RUNS,
    );
  });
});
