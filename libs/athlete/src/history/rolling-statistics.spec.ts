import fc from 'fast-check';
import { windowStatistics } from './day-window';
import { rollingAt, rollingStatistics } from './rolling-statistics';

const value = fc.option(fc.double({ min: 0, max: 1_030, noNaN: true }), { freq: 4 });
const series = fc.array(value, { maxLength: 120, size: 'max' });
const window = fc.record({
  windowDays: fc.integer({ min: 1, max: 40 }),
  minObservations: fc.integer({ min: 1, max: 9 }),
});

it('gives the mean and deviation of every window, as two passes over each do', () => {
  fc.assert(
    fc.property(series, window, (values, days) => {
      const { mean, sd } = rollingStatistics(values, days);
      for (let end = 0; end <= values.length; end += 1) {
        const expected = windowStatistics(values, end, days);
        const expectedSd = expected.mean === null ? null : expected.sd;
        if (!near(rollingAt(mean, end), expected.mean) || !near(rollingAt(sd, end), expectedSd))
          throw new Error(`window that ends before day ${end}`);
      }
    }),
    { numRuns: 1000 },
  );
});

it('never changes an earlier window when days are appended', () => {
  fc.assert(
    fc.property(series, series, window, (values, more, days) => {
      const whole = rollingStatistics([...values, ...more], days);
      const part = rollingStatistics(values, days);
      expect(whole.mean.slice(0, values.length + 1)).toEqual(part.mean);
      expect(whole.sd.slice(0, values.length + 1)).toEqual(part.sd);
    }),
    { numRuns: 1000 },
  );
});

it('keeps its digits over 10,000 days of large values that hardly differ', () => {
  const values = Array.from({ length: 10_000 }, (_, t) => 1e6 + (t % 7));
  const days = { windowDays: 30, minObservations: 14 };
  const { sd } = rollingStatistics(values, days);
  for (const end of [30, 5_000, 10_000])
    expect(rollingAt(sd, end)).toBeCloseTo(windowStatistics(values, end, days).sd ?? NaN, 9);
});

function near(actual: number | null, expected: number | null): boolean {
  if (actual === null || expected === null) return actual === expected;
  return Math.abs(actual - expected) <= 1e-9;
}
