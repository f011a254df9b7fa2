import fc from 'fast-check';
import { fisherInterval, fisherTwoSided } from './fisher-interval';
import { normalBelow, normalQuantile } from './normal';
import { studentCritical, studentTwoSided } from './student-t';
import { wilsonInterval } from './wilson-interval';

const relative = (actual: number, expected: number): number => Math.abs(actual / expected - 1);

describe('the normal', () => {
  it.each([
    // scipy.stats.norm.cdf
    [-8, 6.22096057427174e-16],
    [-5, 2.866515718791933e-7],
    [-3.2, 6.871379379158471e-4],
    [-1, 0.15865525393145707],
    [0.5, 0.6914624612740131],
    [2.9, 0.998134186699616],
    [3.1, 0.9990323967867817],
  ])('has its share below %d', (z, share) => {
    expect(relative(normalBelow(z), share)).toBeLessThan(1e-10);
  });

  it('is inverted by its quantiles, and has none at 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(Math.abs(normalBelow(normalQuantile(p)) - p)).toBeLessThan(1e-12);
      }),
    );
    for (const p of [0, 1, NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
  });
});

describe('Student’s t', () => {
  it.each([
    // 2 * scipy.stats.t.sf
    [0.5, 1, 0.7048327646991335],
    [2, 3.5, 0.12613852257591343],
    [4, 10, 0.0025183326247366945],
    [1.2, 200, 0.2315588690310659],
    [12, 2, 0.00687293367715846],
    [0, 7, 1],
  ])('exceeds %d with %d degrees of freedom', (t, df, p) => {
    expect(relative(studentTwoSided(t, df), p)).toBeLessThan(1e-10);
    expect(studentTwoSided(-t, df)).toBe(studentTwoSided(t, df));
  });

  it.each([
    // scipy.stats.t.isf(p / 2)
    [0.05, 10, 2.2281388519862753],
    [0.1, 5, 2.015048373333024],
    [0.01, 1.5, 17.82031051446281],
  ])('is critical at %d', (p, df, t) => {
    expect(relative(studentCritical(p, df), t)).toBeLessThan(1e-9);
  });

  it('has no critical value for what is no chance', () => {
    expect(() => studentCritical(0, 3)).toThrow(RangeError);
  });
});

describe('intervals', () => {
  it('of a correlation need more than 3 pairs', () => {
    expect(fisherInterval(0.9, 3, 1.96)).toBeNull();
    expect(fisherTwoSided(0.9, 3)).toBe(1);
    expect(fisherTwoSided(0, 30)).toBe(1);
    expect(fisherTwoSided(1, 30)).toBe(0);
  });

  it('of a share lie within 0-1', () => {
    // statsmodels.stats.proportion.proportion_confint(7, 10, method='wilson')
    const [low, high] = wilsonInterval(7, 10, 1.959964)!;
    expect(low).toBeCloseTo(0.39677815, 7);
    expect(high).toBeCloseTo(0.8922087, 7);
    expect(wilsonInterval(0, 5, 1.96)![0]).toBeCloseTo(0, 12);
    expect(wilsonInterval(0, 0, 1.96)).toBeNull();
  });
});
