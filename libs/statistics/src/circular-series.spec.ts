import fc from 'fast-check';
import { circularDeviation } from './circular-deviation';
import { circularMean } from './circular-mean';
import { circularDeviationOf, circularMeanOf, circularSums } from './circular-resultant';
import { CircularSeries } from './circular-series';

describe('CircularSeries', () => {
  it('sums nothing over no values, unknown values and indexes outside', () => {
    const nothing = { cos: 0, sin: 0, count: 0 };
    expect(new CircularSeries([]).sums(0, 5)).toEqual(nothing);
    expect(new CircularSeries([null, null]).sums(0, 1)).toEqual(nothing);
    expect(new CircularSeries([60]).sums(-3, -1)).toEqual(nothing);
    expect(new CircularSeries([60]).sums(1, 3)).toEqual(nothing);
  });

  it('skips what is unknown and what is not to be kept', () => {
    const series = new CircularSeries([60, null, 120, 600]);
    expect(series.sums(0, 3, (i) => i !== 3)).toEqual(circularSums([60, 120]));
    expect(series.sums(2, 99)).toEqual(circularSums([120, 600]));
  });

  it('takes another period', () => {
    expect(circularMeanOf(new CircularSeries([350, 10, 30], 360).sums(0, 2), 360)).toBeCloseTo(10, 9);
  });

  it('gives for every window what the list of its known values gives', () => {
    const series = fc.array(fc.option(fc.integer({ min: -900, max: 1500 })), { maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(series, fc.integer({ min: -5, max: 45 }), fc.nat(30), (values, from, width) => {
        const known = values.filter(
          (value, i): value is number => value !== null && i >= from && i <= from + width,
        );
        const sums = new CircularSeries(values).sums(from, from + width);
        expect(circularMeanOf(sums)).toBe(circularMean(known));
        expect(circularDeviationOf(sums)).toBe(circularDeviation(known));
      }),
      { numRuns: 1000 },
    );
  });
});
