import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { combineStrain } from './combine-strain';
import { loadToStrain } from './load-to-strain';
import { strainToLoad } from './strain-to-load';

const { L1, L2, L3 } = golden.vectors;
const strain = fc.double({ min: 0, max: 21, noNaN: true });

describe('strainToLoad', () => {
  it('gives the load points of the golden vector L1', () => {
    L1.input.strain.forEach((value, i) => {
      const expected = L1.expected[i] ?? null;
      if (expected === null) expect(strainToLoad(value)).toBeNull();
      else expect(Math.abs((strainToLoad(value) ?? NaN) - expected)).toBeLessThanOrEqual(L1.tol);
    });
  });

  it('takes another growth, with strain 10 still at 100 points', () => {
    expect(strainToLoad(10, 0.3)).toBe(100);
    expect(strainToLoad(20, 0.3)).toBeCloseTo((100 * Math.expm1(6)) / Math.expm1(3), 9);
    expect(strainToLoad(null, 0.3)).toBeNull();
  });

  it('grows with strain', () => {
    fc.assert(
      fc.property(strain, fc.double({ min: 0.1, max: 5, noNaN: true }), (value, more) => {
        expect(strainToLoad(value + more)).toBeGreaterThan(strainToLoad(value));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('loadToStrain', () => {
  it('gives the strains of the golden vector L2', () => {
    L2.input.load.forEach((value, i) => {
      expect(Math.abs(loadToStrain(value) - (L2.expected[i] ?? NaN))).toBeLessThanOrEqual(L2.tol);
    });
  });

  it('is null for an unknown load', () => {
    expect(loadToStrain(null)).toBeNull();
  });

  it('is the inverse of strainToLoad within 1e-9, whatever the growth', () => {
    fc.assert(
      fc.property(
        strain,
        fc.option(fc.double({ min: 0.1, max: 0.5, noNaN: true }), { nil: undefined }),
        (value, k) => {
          expect(Math.abs(loadToStrain(strainToLoad(value, k), k) - value)).toBeLessThan(1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('combineStrain', () => {
  it('adds loads, not strains (golden vector L3)', () => {
    expect(Math.abs((combineStrain(L3.input.strains) ?? NaN) - L3.expected)).toBeLessThanOrEqual(L3.tol);
  });

  it('leaves unknown strains out and returns a single known one untouched', () => {
    expect(combineStrain([null, 12.3, null])).toBe(12.3);
    expect(combineStrain([null, null])).toBeNull();
    expect(combineStrain([])).toBeNull();
  });

  it('ends at 21', () => {
    expect(combineStrain([20, 20])).toBe(21);
  });
});
