import fc from 'fast-check';
import { quantile } from './quantile';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 1,
  // On both sides of the 64 up to which the order is made by hand.
  maxLength: 150,
  size: 'max',
});
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('quantile', () => {
  it('is null without values', () => {
    expect(quantile([], 0.5)).toBeNull();
  });

  it('is the only value of one', () => {
    expect(quantile([7], 0.9)).toBe(7);
  });

  // numpy.quantile([40, 10, 20, 30, 15], p)
  it.each([
    [0, 10],
    [0.1, 12],
    [0.25, 15],
    [0.5, 20],
    [0.9, 36],
    [1, 40],
  ])('of p = %s is what NumPy gives, %s', (p, expected) => {
    expect(quantile([40, 10, 20, 30, 15], p)).toBeCloseTo(expected, 12);
  });

  it('orders by number, not by text, and leaves the argument as it was', () => {
    const list = [100, 9, 25];
    expect(quantile(list, 0.5)).toBe(25);
    expect(list).toEqual([100, 9, 25]);
  });

  it.each([-0.1, 1.1, NaN])('refuses p = %s', (p) => {
    expect(() => quantile([1, 2], p)).toThrow(RangeError);
  });

  it('gives every value of the list in order, at its rank', () => {
    fc.assert(
      fc.property(values, (list) => {
        const inOrder = [...list].sort((a, b) => a - b);
        const last = list.length - 1;
        const found = inOrder.map((_, rank) => quantile(list, last === 0 ? 0 : rank / last) ?? NaN);
        found.forEach((value, rank) => expect(value).toBeCloseTo(inOrder[rank]!, 6));
      }),
      { numRuns: 300 },
    );
  });

  it('lies between the extremes and rises with p', () => {
    fc.assert(
      fc.property(values, share, share, (list, p, q) => {
        const [low, high] = [quantile(list, Math.min(p, q)) ?? NaN, quantile(list, Math.max(p, q)) ?? NaN];
        expect(low).toBeGreaterThanOrEqual(Math.min(...list));
        expect(high).toBeLessThanOrEqual(Math.max(...list));
        expect(high - low).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 1000 },
    );
  });
});
