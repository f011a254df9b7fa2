import fc from 'fast-check';
import { circularDeviation } from './circular-deviation';
import { sampleDeviation } from './sample-deviation';

const clockTimes = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 2, maxLength: 40, size: 'max' });

describe('circularDeviation', () => {
  it('is null for fewer than two values', () => {
    expect(circularDeviation([])).toBeNull();
    expect(circularDeviation([60])).toBeNull();
  });

  it('is 0 for equal values', () => {
    expect(circularDeviation([1410, 1410, 1410])).toBeCloseTo(0, 4);
  });

  it('is 22.373 min for four times around midnight (golden vector S5)', () => {
    expect(Math.abs((circularDeviation([1410, 1430, 10, 30]) ?? NaN) - 22.373)).toBeLessThanOrEqual(0.002);
  });

  it('is near the deviation of n where the spread is small', () => {
    const times = [410, 420, 430, 440];
    const ofCount = (sampleDeviation(times) ?? NaN) * Math.sqrt(3 / 4);
    expect(circularDeviation(times)).toBeCloseTo(ofCount, 1);
  });

  it('is large but finite for times that cancel out', () => {
    expect(circularDeviation([360, 1080])).toBeCloseTo(1475.5, 1);
  });

  it('follows the period', () => {
    expect((circularDeviation([350, 0, 10], 360) ?? NaN) * 4).toBeCloseTo(
      circularDeviation([1400, 0, 40]) ?? NaN,
      9,
    );
  });

  it('is the same after a shift of every time, never negative and never infinite', () => {
    fc.assert(
      fc.property(clockTimes, fc.integer({ min: -3000, max: 3000 }), (times, shift) => {
        const spread = circularDeviation(times) ?? NaN;
        expect(spread).toBeGreaterThanOrEqual(0);
        expect(spread).toBeLessThan(1.03 * 1440);
        // Below a resultant of about 1e-6 rounding shows, and the spread is beyond a thousand minutes anyway.
        fc.pre(spread < 1000);
        expect(circularDeviation(times.map((time) => time + shift))).toBeCloseTo(spread, 3);
      }),
      { numRuns: 1000 },
    );
  });
});
