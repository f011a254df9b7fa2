import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { monotonyHigh, monotonyHighLevel } from './monotony-high';

const week = (
  monotony: number | null,
  monotonyHighFrom: number | null = 2,
  weekLoad: number | null = 700,
) => ({
  monotony,
  monotonyHighFrom,
  weekLoad,
  weekLoadMedian90d: 700,
});

describe('monotonyHighLevel', () => {
  it('begins at the own line, and is medium from 3.0 on', () => {
    expect([1.99, 2, 2.99, 3, 10].map((monotony) => monotonyHighLevel(week(monotony)))).toEqual([
      0, 1, 1, 2, 2,
    ]);
  });

  it('is off below an own line that lies above 3.0', () => {
    expect([3.4, 3.5].map((monotony) => monotonyHighLevel(week(monotony, 3.5)))).toEqual([0, 2]);
  });

  it('is off in a week lighter than usual', () => {
    expect(monotonyHighLevel(week(5, 2, 699.9))).toBe(0);
    expect(monotonyHighLevel(week(5, 2, 700))).toBe(2);
  });

  it('is unknown where what decides is unknown', () => {
    expect(monotonyHighLevel(week(null))).toBeNull();
    expect(monotonyHighLevel(week(5, null))).toBeNull();
    expect(monotonyHighLevel(week(5, 2, null))).toBeNull();
    expect(monotonyHighLevel({ ...week(5), weekLoadMedian90d: null })).toBeNull();
    expect(monotonyHighLevel(week(1, 2, null))).toBe(0);
  });
});

describe('monotonyHigh', () => {
  it('reads the week of the day', () => {
    expect(levelsOf(monotonyHigh, [week(2.5), week(3.5), week(1), {}, null])).toEqual([1, 2, 0, null, null]);
  });

  it('is clear below 90 % of the own line', () => {
    expect(lastReading(monotonyHigh, [week(1.79)]).clear).toBe(true);
    expect(lastReading(monotonyHigh, [week(1.81)]).clear).toBe(false);
    expect(lastReading(monotonyHigh, [week(5, 2, 100)]).clear).toBe(false);
  });

  it('says the monotony and the line reached', () => {
    expect(lastReading(monotonyHigh, [week(2.5, 2.2)]).evidence).toEqual({
      metric: 'monotony',
      unit: 'ratio',
      value: 2.5,
      baseline: null,
      threshold: 2.2,
      n: 7,
      also: { weekLoad: 700, weekLoadMedian90d: 700 },
    });
    expect(lastReading(monotonyHigh, [week(3.2, 2.2)]).evidence.threshold).toBe(3);
    expect(lastReading(monotonyHigh, [week(3.9, 3.5)]).evidence.threshold).toBe(3.5);
  });
});
