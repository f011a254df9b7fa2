import fc from 'fast-check';
import { quantise } from './quantised';

describe('quantise', () => {
  it('gives whole steps whose sum over all rows fits into 36 bits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -1e30, max: 1e30 }), { minLength: 1, maxLength: 50 }),
        (targets) => {
          const { steps, stepSize } = quantise(Float64Array.from(targets));
          const lowest = Math.min(...targets);
          const range = Math.max(...targets) - lowest;
          steps.forEach((step, row) => {
            expect(Number.isInteger(step) && step >= 0 && step * targets.length < 2 ** 36).toBe(true);
            expect(Math.abs(lowest + step * stepSize - targets[row])).toBeLessThanOrEqual(
              range * 1e-8 + 1e-290,
            );
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has one step where all targets are equal', () => {
    expect(quantise(Float64Array.of(7, 7))).toEqual({ steps: new Float64Array(2), stepSize: 0 });
  });
});
