import { lastReading, levelsOf } from '../fixtures/flag-readings';
import { hrvCvHigh, hrvCvHighLevel } from './hrv-cv-high';

describe('hrvCvHighLevel', () => {
  it('asks for 1.5 times the median and for a week below the normal mean', () => {
    expect(hrvCvHighLevel({ hrvCvRatio: 1.5, hrvDelta: -0.01 })).toBe(1);
    expect(hrvCvHighLevel({ hrvCvRatio: 1.49, hrvDelta: -2 })).toBe(0);
    expect(hrvCvHighLevel({ hrvCvRatio: 3, hrvDelta: 0 })).toBe(0);
  });

  it('is unknown without the variation, or where the mean decides and is unknown', () => {
    expect(hrvCvHighLevel({ hrvCvRatio: null, hrvDelta: -1 })).toBeNull();
    expect(hrvCvHighLevel({ hrvCvRatio: 2, hrvDelta: null })).toBeNull();
    expect(hrvCvHighLevel({ hrvCvRatio: 1, hrvDelta: null })).toBe(0);
  });
});

describe('hrvCvHigh', () => {
  it('has level 1 alone', () => {
    const days = [{ hrvCvRatio: 9, hrvDelta: -5 }, { hrvCvRatio: 1, hrvDelta: -5 }, {}, null];
    expect(levelsOf(hrvCvHigh, days)).toEqual([1, 0, null, null]);
  });

  it('is clear below 1.25 times the median', () => {
    expect(lastReading(hrvCvHigh, [{ hrvCvRatio: 1.249 }]).clear).toBe(true);
    expect(lastReading(hrvCvHigh, [{ hrvCvRatio: 1.25 }]).clear).toBe(false);
    expect(lastReading(hrvCvHigh, [{ hrvCvRatio: 2, hrvDelta: 1 }]).clear).toBe(false);
  });

  it('says the variation beside its median', () => {
    const { evidence } = lastReading(hrvCvHigh, [{ hrvCvPct: 6, hrvCvRatio: 2, hrvDelta: -0.4 }]);
    expect(evidence).toEqual({
      metric: 'hrv_cv',
      unit: '%',
      value: 6,
      baseline: 3,
      threshold: 4.5,
      n: 7,
      also: { ratio: 2, delta: -0.4 },
    });
    expect(lastReading(hrvCvHigh, [{ hrvCvRatio: 1 }]).evidence).toMatchObject({
      value: null,
      baseline: null,
    });
  });
});
