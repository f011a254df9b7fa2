import fc from 'fast-check';
import { circularMean } from './circular-mean';

const clockTimes = fc.array(fc.integer({ min: 0, max: 1439 }), { minLength: 1, maxLength: 40, size: 'max' });

/** The shorter way around the clock. */
const apart = (a: number, b: number): number => Math.abs(((((a - b) % 1440) + 2160) % 1440) - 720);

describe('circularMean', () => {
  it('is null without values, and where they cancel out', () => {
    expect(circularMean([])).toBeNull();
    expect(circularMean([360, 1080])).toBeNull();
    expect(circularMean([0, 480, 960])).toBeNull();
  });

  it('is the only value of one, brought into the period', () => {
    expect(circularMean([1430])).toBeCloseTo(1430, 9);
    expect(circularMean([-10])).toBeCloseTo(1430, 9);
    expect(circularMean([1450])).toBeCloseTo(10, 9);
  });

  it('is midnight, not noon, for times around midnight (golden vector S5)', () => {
    expect(apart(circularMean([1410, 1430, 10, 30]) ?? NaN, 0)).toBeLessThan(0.002);
  });

  it('is the arithmetic mean where nothing wraps and the times lie evenly', () => {
    expect(circularMean([300, 310, 290])).toBeCloseTo(300, 9);
  });

  it('takes another period', () => {
    expect(circularMean([350, 10, 30], 360)).toBeCloseTo(10, 9);
  });

  it('stays in [0, period) and moves with the times', () => {
    fc.assert(
      fc.property(clockTimes, fc.integer({ min: -3000, max: 3000 }), (times, shift) => {
        const center = circularMean(times);
        const moved = circularMean(times.map((time) => time + shift));
        // Nearly cancelling times have a direction that rounding decides.
        const length = Math.hypot(
          ...[Math.cos, Math.sin].map((f) =>
            times.reduce((sum, time) => sum + f((time * Math.PI) / 720) / times.length, 0),
          ),
        );
        fc.pre(length > 1e-6);
        expect(center).toBeGreaterThanOrEqual(0);
        expect(center).toBeLessThan(1440);
        expect(apart((center ?? NaN) + shift, moved ?? NaN)).toBeLessThan(1e-4);
      }),
      { numRuns: 1000 },
    );
  });

  it('never rounds up to the period itself', () => {
    expect(circularMean([-1e-15])).toBe(0);
    expect(circularMean([1440])).toBeLessThan(1440);
  });
});
