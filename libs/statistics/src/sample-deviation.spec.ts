import fc from 'fast-check';
import { sampleDeviation } from './sample-deviation';

const values = fc.array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 2, maxLength: 50 });

describe('sampleDeviation', () => {
  it('is null for fewer than two values', () => {
    expect(sampleDeviation([])).toBeNull();
    expect(sampleDeviation([7])).toBeNull();
  });

  it('is 0 for equal values', () => {
    expect(sampleDeviation([7, 7, 7])).toBe(0);
  });

  it('divides by n - 1 (science 11.1, B1)', () => {
    expect(sampleDeviation([50, 60, 70, 55, 65, 60, 60])).toBeCloseTo(Math.sqrt(250 / 6), 12);
  });

  it('keeps its digits where a sum of squares would lose them', () => {
    expect(sampleDeviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBeCloseTo(Math.sqrt(30), 9);
  });

  it('ignores a shift and follows a scale', () => {
    fc.assert(
      fc.property(
        values,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: -9, max: 9 }),
        (list, shift, scale) => {
          const moved = sampleDeviation(list.map((value) => value * scale + shift));
          expect(moved).toBeCloseTo((sampleDeviation(list) ?? NaN) * Math.abs(scale), 5);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
