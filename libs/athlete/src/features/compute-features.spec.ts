import fc from 'fast-check';
import type { Day } from '../day';
import { day } from '../fixtures/days';
import { computeFeatures } from './compute-features';

const RUNS = { numRuns: 1000 };
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

  it('never changes an earlier day when days are appended', () => {
    const measure = (max: number) => fc.option(fc.integer({ min: 1, max }));
    const anyDay = fc.record({
      gap: fc.constantFrom(1, 1, 1, 1, 2, 9),
      recoveryPct: measure(100),
      strain: measure(21),
      sleepMin: measure(700),
      hrvMs: measure(200),
      rhrBpm: measure(100),
      partial: fc.boolean(),
    });
    const history = fc.array(anyDay, { minLength: 1, maxLength: 60 }).map((list) => {
      let index = 0;
      return list.map(({ gap, ...more }) => day((index += gap), more));
    });
    fc.assert(
      fc.property(history, fc.nat(60), (days, keep) => {
        expect(computeFeatures(days).slice(0, keep)).toEqual(computeFeatures(days.slice(0, keep)));
      }),
      RUNS,
    );
  });
});
