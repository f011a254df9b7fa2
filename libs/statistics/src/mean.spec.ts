import fc from 'fast-check';
import { mean } from './mean';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 50 });

describe('mean', () => {
  it('is null without values', () => {
    expect(mean([])).toBeNull();
  });

  it('is the only value of one', () => {
    expect(mean([42.5])).toBe(42.5);
  });

  it('is the sum divided by the count (science 11.1, B1)', () => {
    expect(mean([50, 60, 70, 55, 65, 60, 60])).toBe(60);
  });

  it('moves with the values when they are shifted', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: -1000, max: 1000 }), (list, shift) => {
        expect(mean(list.map((value) => value + shift))).toBeCloseTo((mean(list) ?? NaN) + shift, 6);
      }),
      { numRuns: 1000 },
    );
  });
});
