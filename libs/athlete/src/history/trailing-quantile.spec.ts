import fc from 'fast-check';
import { quantile } from '@whoop/statistics';
import { trailingQuantile } from './trailing-quantile';

describe('trailingQuantile', () => {
  it('is the quantile of the known values of the days before, without the day itself', () => {
    expect(trailingQuantile([1, 2, 9, 5], { windowDays: 2, minObservations: 2 }, 0.5)).toEqual([
      null,
      null,
      1.5,
      5.5,
    ]);
    expect(trailingQuantile([1, null, 9, null, 5], { windowDays: 3, minObservations: 1 }, 1)).toEqual([
      null,
      1,
      1,
      9,
      9,
    ]);
    expect(trailingQuantile([], { windowDays: 3, minObservations: 1 }, 0.5)).toEqual([]);
  });

  it('is what sorting every window anew gives', () => {
    const series = fc.array(fc.option(fc.integer({ min: -5, max: 5 })), { maxLength: 40 });
    const size = fc.record({
      windowDays: fc.integer({ min: 1, max: 12 }),
      minObservations: fc.integer({ min: 1, max: 6 }),
    });
    fc.assert(
      fc.property(series, size, fc.double({ min: 0, max: 1, noNaN: true }), (values, window, p) => {
        const expected = values.map((_, t) => {
          const before = values
            .slice(Math.max(0, t - window.windowDays), t)
            .filter((value) => value !== null);
          return before.length < window.minObservations ? null : quantile(before, p);
        });
        expect(trailingQuantile(values, window, p)).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
