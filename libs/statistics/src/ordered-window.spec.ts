import fc from 'fast-check';
import { OrderedWindow } from './ordered-window';
import { quantile } from './quantile';

const filled = (...values: number[]): OrderedWindow => {
  const window = new OrderedWindow();
  for (const value of values) window.add(value);
  return window;
};

describe('OrderedWindow', () => {
  it('is empty at first and has no rank and no quantile', () => {
    const window = new OrderedWindow();
    expect(window.size).toBe(0);
    expect(window.at(0)).toBeNull();
    expect(window.quantile(0.5)).toBeNull();
  });

  it('keeps the order, counting equal values each', () => {
    const window = filled(30, 10, 20, 10);
    expect([0, 1, 2, 3].map((rank) => window.at(rank))).toEqual([10, 10, 20, 30]);
    expect(window.size).toBe(4);
  });

  it('has no value at a rank it does not reach, also after larger times', () => {
    const window = filled(1, 2, 3);
    window.remove(3);
    expect(window.at(2)).toBeNull();
    expect(window.at(-1)).toBeNull();
  });

  it('takes one of equal values out at a time', () => {
    const window = filled(5, 5, 7);
    window.remove(5);
    expect([window.size, window.at(0), window.at(1)]).toEqual([2, 5, 7]);
  });

  it('refuses to remove what is not there, and NaN', () => {
    const window = filled(1, 3);
    expect(() => window.remove(2)).toThrow(RangeError);
    expect(() => window.remove(4)).toThrow(RangeError);
    expect(() => window.add(NaN)).toThrow(RangeError);
    expect(window.size).toBe(2);
  });

  it('keeps a value that left the window and came back apart from one that did not', () => {
    const window = filled(1, 2);
    window.remove(1);
    window.remove(2);
    expect(() => window.remove(2)).toThrow(RangeError);
    expect(window.size).toBe(0);
  });

  it('holds 400 values and more', () => {
    const window = filled(...Array.from({ length: 401 }, (_, i) => (i * 163) % 401));
    expect([window.at(0), window.at(200), window.at(400)]).toEqual([0, 200, 400]);
    expect(window.quantile(0.9)).toBe(360);
  });

  it('gives the quantiles that sorting the window anew gives, wherever it slides', () => {
    const series = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 1, maxLength: 120, size: 'max' });
    fc.assert(
      fc.property(
        series,
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (list, width, p) => {
          const window = new OrderedWindow();
          list.forEach((value, i) => {
            window.add(value);
            if (i >= width) window.remove(list[i - width] ?? NaN);
          });
          const last = list.slice(-width);
          expect(window.size).toBe(last.length);
          expect(window.quantile(p)).toBe(quantile(last, p));
        },
      ),
      { numRuns: 1000 },
    );
  });
});
