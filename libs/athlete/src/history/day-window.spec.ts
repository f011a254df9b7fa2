import fc from 'fast-check';
import { mean, sampleDeviation } from '@whoop/statistics';
import { windowMean, windowStatistics } from './day-window';

const value = fc.option(fc.double({ min: -1000, max: 1000, noNaN: true }));
const window = fc.record({
  windowDays: fc.integer({ min: 1, max: 12 }),
  minObservations: fc.integer({ min: 0, max: 6 }),
});

describe('windowStatistics', () => {
  it('is the mean and deviation of the known values of the window', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.nat(22), window, (series, end, size) => {
        const inside = series.slice(Math.max(0, end - size.windowDays), end).filter((one) => one !== null);
        const enough = inside.length >= size.minObservations;
        const expected = { mean: enough ? mean(inside) : null, sd: enough ? sampleDeviation(inside) : null };
        expect(windowStatistics(series, end, size)).toEqual({ ...expected, n: inside.length });
        expect(windowMean(series, end, size)).toBe(expected.mean);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not look before the first day', () => {
    expect(windowMean([1, 3], 2, { windowDays: 7, minObservations: 2 })).toBe(2);
    expect(windowMean([1, 3], 0, { windowDays: 7, minObservations: 0 })).toBeNull();
    expect(windowMean([1, 3], -3, { windowDays: 7, minObservations: 0 })).toBeNull();
  });
});
