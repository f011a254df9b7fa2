import fc from 'fast-check';
import golden from '../fixtures/golden.json';
import { conformalHalfWidth } from './conformal-half-width';

const { P2 } = golden.vectors;

describe('conformalHalfWidth', () => {
  it('gives the golden vector P2: the 17th smallest of 20', () => {
    const halfWidth = conformalHalfWidth(P2.input.absResiduals, P2.input.coverage);
    expect(Math.abs(halfWidth - P2.expected)).toBeLessThanOrEqual(P2.tol);
  });

  it('is 30 below 10 residuals', () => {
    expect(conformalHalfWidth([], 0.8)).toBe(30);
    expect(conformalHalfWidth([1, 2, 3, 4, 5, 6, 7, 8, 9], 0.8)).toBe(30);
    expect(conformalHalfWidth([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.8)).toBe(9);
  });

  it('takes rank 4k of 5k - 1 residuals, which binary fractions must not round up', () => {
    for (let k = 2; k <= 200; k += 1) {
      const residuals = Array.from({ length: 5 * k - 1 }, (_, i) => i + 1);
      if (residuals.length >= 10) expect(conformalHalfWidth(residuals, 0.8)).toBe(4 * k);
    }
  });

  it('is the whole scale where too few residuals cannot promise the coverage', () => {
    expect(conformalHalfWidth([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(100);
  });

  it('holds at least the share of the residuals that it promises', () => {
    const residuals = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), {
      minLength: 10,
      maxLength: 200,
    });
    fc.assert(
      fc.property(residuals, (absResiduals) => {
        const halfWidth = conformalHalfWidth(absResiduals, 0.8);
        const inside = absResiduals.filter((residual) => residual <= halfWidth).length;
        expect(inside / absResiduals.length).toBeGreaterThanOrEqual(0.8);
      }),
      { numRuns: 1000 },
    );
  });
});
