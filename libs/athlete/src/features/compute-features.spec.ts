import type { Day } from '../day';
import { day } from '../fixtures/days';
import { computeFeatures as withRecords } from './compute-features';
import type { DayFeatures } from './day-features';

const computeFeatures = (days: readonly Day[]): DayFeatures[] =>
  withRecords(days, { naps: [], workouts: [] });
const row = (count: number, more: (index: number) => Partial<Day>): Day[] =>
  Array.from({ length: count }, (_, index) => day(index, more(index)));

describe('computeFeatures', () => {
  it('has nothing to say of no days', () => {
    expect(computeFeatures([])).toEqual([]);
  });

  it('needs 4 of 7 and 14 of 30 days', () => {
    const features = computeFeatures(row(16, () => ({ recoveryPct: 60 })));
    expect(features.map((f) => f.recoveryBaseline7d).findIndex((value) => value !== null)).toBe(4);
    expect(features.map((f) => f.recoveryBaseline30d).findIndex((value) => value !== null)).toBe(14);
    expect(features.map((f) => f.recoveryZscore).findIndex((value) => value !== null)).toBe(14);
  });

  it('judges a day against the days before it', () => {
    const alternating = (index: number) => (index % 2 === 0 ? 1 : -1);
    const days = row(31, (i) => ({
      recoveryPct: i === 30 ? 80 : 60 + 10 * alternating(i),
      strain: i === 30 ? 8 : 10 + 2 * alternating(i),
      sleepMin: i === 30 ? 480 : 420 + 60 * alternating(i),
      hrvMs: i === 30 ? 100 : 50 * 2 ** alternating(i),
      rhrBpm: i === 30 ? 58 : 50 + 4 * alternating(i),
    }));
    const last = computeFeatures(days)[30];
    const sdOfOne = Math.sqrt(30 / 29);
    expect(last).toMatchObject({
      recoveryBaseline30d: 60,
      strainBaseline30d: 10,
      sleepHoursBaseline30d: 7,
      rhrBaseline30d: 50,
    });
    expect(last?.hrvBaseline30d).toBeCloseTo(50, 9);
    expect(last?.recoveryZscore).toBeCloseTo(2 / sdOfOne, 9);
    expect(last?.strainZscore).toBeCloseTo(-1 / sdOfOne, 9);
    expect(last?.sleepZscore).toBeCloseTo(1 / sdOfOne, 9);
    expect(last?.hrvZscore).toBeCloseTo(1 / sdOfOne, 9);
    expect(last?.rhrZscore).toBeCloseTo(2 / sdOfOne, 9);
    // The week before holds four low days and three high ones.
    expect(last?.recoveryBaseline7d).toBeCloseTo(60 - 10 / 7, 9);
    expect(last?.hrvBaseline7d).toBeCloseTo(50 * 2 ** (-1 / 7), 9);
  });

  it('keeps partial and calibrating days out of baselines, but gives them scores', () => {
    const days = row(22, (i) => ({ recoveryPct: i < 4 ? 10 : 60, calibrating: i < 4, partial: i === 21 }));
    days[20] = day(20, { recoveryPct: 0, partial: true });
    const features = computeFeatures(days);
    expect(features[7]?.recoveryBaseline7d).toBeNull();
    expect(features[8]?.recoveryBaseline7d).toBe(60);
    expect(features[21]).toMatchObject({
      recoveryBaseline7d: 60,
      recoveryBaseline30d: 60,
      recoveryZscore: 0,
    });
    expect(features[20]?.recoveryZscore).toBe(-5);
  });

  it('counts calendar days, so a gap empties the window', () => {
    const days = [
      ...row(30, () => ({ recoveryPct: 60 })),
      day(40, { recoveryPct: 60 }),
      day(400, { recoveryPct: 60 }),
    ];
    const [afterGap, afterYear] = computeFeatures(days).slice(-2);
    expect(afterGap).toMatchObject({
      date: days[30]?.date,
      recoveryBaseline7d: null,
      recoveryBaseline30d: 60,
    });
    expect(afterYear).toMatchObject({
      recoveryBaseline7d: null,
      recoveryBaseline30d: null,
      recoveryZscore: null,
    });
  });

  it('takes unknown as unknown, not as 0', () => {
    const days = row(31, (i) => (i % 2 === 0 ? { recoveryPct: 60 } : {}));
    const features = computeFeatures(days);
    expect(features[29]).toMatchObject({
      recoveryBaseline30d: 60,
      recoveryZscore: null,
      rhrBaseline30d: null,
    });
  });

  it('takes its sleep total from the night and the naps of the day before', () => {
    const [, second] = computeFeatures([day(0, { napMin: 30 }), day(1, { sleepMin: 420, napMin: 60 })]);
    expect(second?.sleepTotalMin).toBe(450);
  });

  it('knows every measure that has a baseline', () => {
    const days = row(31, (i) => ({
      load: 100 + (i % 2) * 20,
      respRate: 14 + (i % 2) * 0.4,
      skinTempC: 33 + (i % 2) * 0.5,
      spo2Pct: 95 + (i % 2),
      sleepMin: 420 + (i % 2) * 60,
    }));
    const last = computeFeatures(days)[30];
    const sd = Math.sqrt(30 / 29) / 2;
    expect(last).toMatchObject({ loadBaseline30d: 110, sleepTotalBaseline30d: 450 });
    expect(last?.loadDeviation30d).toBeCloseTo(20 * sd, 9);
    expect(last?.loadZscore).toBeCloseTo(-10 / (20 * sd), 9);
    expect(last?.respRateBaseline30d).toBeCloseTo(14.2, 9);
    expect(last?.respRateZscore).toBeCloseTo(-0.5 / sd, 9);
    expect(last?.skinTempBaseline30d).toBeCloseTo(33.25, 9);
    expect(last?.skinTempZscore).toBeCloseTo(-0.5 / sd, 9);
    expect(last?.spo2Baseline30d).toBeCloseTo(95.5, 9);
    expect(last?.spo2Zscore).toBeCloseTo(-0.5 / sd, 9);
    expect(last?.sleepHoursDeviation30d).toBeCloseTo(sd, 9);
    // Days 23 to 29: four of 120 and three of 100 points.
    expect(last?.loadBaseline7d).toBeCloseTo(100 + 80 / 7, 9);
  });

  it.each([0, 1, 3, 13, 14, 29, 30])(
    'has a row and no baseline of nothing for %i days without a measure',
    (count) => {
      const features = computeFeatures(row(count, () => ({})));
      expect(features.map(({ date }) => date)).toEqual(row(count, () => ({})).map(({ date }) => date));
      for (const columns of features) {
        expect(new Set(Object.values({ ...columns, date: null }))).toEqual(new Set([null]));
      }
    },
  );

  it('gives every row the same columns in the same order', () => {
    const features = computeFeatures(
      row(40, (i) => (i % 3 === 0 ? {} : { recoveryPct: 60, load: 100, strain: 10 })),
    );
    expect(new Set(features.map((columns) => Object.keys(columns).join(' '))).size).toBe(1);
  });
});
