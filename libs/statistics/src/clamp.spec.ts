import fc from 'fast-check';
import { clamp } from './clamp';

describe('clamp', () => {
  it.each([
    [-1, 0],
    [0, 0],
    [55.5, 55.5],
    [100, 100],
    [120, 100],
    [Infinity, 100],
  ])('puts %s between 0 and 100 as %s', (value, expected) => {
    expect(clamp(value, 0, 100)).toBe(expected);
  });

  it('changes nothing the second time, and keeps the order of values', () => {
    const number = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(number, number, number, number, (a, b, low, span) => {
        const bounded = (value: number) => clamp(value, low, low + Math.abs(span));
        expect(bounded(bounded(a))).toBe(bounded(a));
        expect(Math.sign(bounded(a) - bounded(b)) * Math.sign(a - b)).not.toBe(-1);
      }),
      { numRuns: 1000 },
    );
  });
});
