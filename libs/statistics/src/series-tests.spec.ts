import fc from 'fast-check';
import { autocorrelation, biasCorrectedAutocorrelation } from './autocorrelation';
import { benjaminiHochberg } from './benjamini-hochberg';
import { changePoint } from './change-point';
import { averageRanks, pearson, spearman } from './correlation';
import { effectiveSize } from './effective-size';
import { mulberry32 } from './seeded-random';
import { mannKendall, theilSen, trendOf } from './trend';
import { twoGroupEffect } from './two-group-effect';
import { welch } from './welch';

const noise = (seed: number, n: number): number[] => {
  const random = mulberry32(seed);
  return Array.from({ length: n }, () => random() + random() + random() - 1.5);
};

describe('autocorrelation', () => {
  it('takes no neighbours across a gap', () => {
    // Pairs (1, 3) and (2, 0): deviations from 1.5 are -0.5, 1.5, 0.5, -1.5.
    expect(autocorrelation([1, 3, null, 2, 0])).toBeCloseTo(-0.75 / (5 / 3), 12);
    expect(autocorrelation([1, null, 2, null])).toBeNull();
    expect(autocorrelation([4, 4, 4])).toBeNull();
    expect(autocorrelation([])).toBeNull();
  });

  it('makes a sample worth less, never more', () => {
    expect(effectiveSize(50, biasCorrectedAutocorrelation(-1, 50))).toBe(50);
    expect(effectiveSize(50, biasCorrectedAutocorrelation(0.99, 50))).toBeCloseTo(50 / 19, 9);
  });
});

describe('correlation', () => {
  it('gives equal values the mean of their ranks', () => {
    expect([...averageRanks([3, 1, 2, 2])]).toEqual([4, 1, 2.5, 2.5]);
    // scipy.stats.spearmanr
    expect(spearman([1, 2, 2, 4, 5, 5], [3, 1, 2, 2, 6, 7])).toBeCloseTo(0.5821543981758688, 12);
  });

  it('is unknown for too few, and for what never changes', () => {
    expect([pearson([1, 2], [2, 1]), pearson([1, 1, 1], [1, 2, 3])]).toEqual([null, null]);
  });

  it('is the same after any rising change of either list', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 4, maxLength: 30 }),
        (pairs) => {
          const [x, y] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
          expect(
            spearman(
              x.map((a) => a * 2 + 1),
              y,
            ),
          ).toEqual(spearman(x, y));
          expect(spearman(y, x)).toEqual(spearman(x, y));
        },
      ),
    );
  });
});

describe('trend', () => {
  it('is that of scipy', () => {
    const series = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const test = mannKendall(series, 0)!;
    const { slope, interval95 } = trendOf(series, test)!;
    // scipy.stats.theilslopes(series, alpha=0.95)
    expect(slope).toBeCloseTo(0.3666666666666667, 12);
    expect(interval95[0]).toBeCloseTo(0, 6);
    expect(interval95[1]).toBeCloseTo(0.8, 6);
  });

  it('is nothing where nothing changes, and unknown without days', () => {
    expect(mannKendall([5, 5, 5, 5], 0)).toBeNull();
    expect(mannKendall([5, 6], 0)).toBeNull();
    expect(theilSen([null, 3])).toBeNull();
  });

  it('finds no trend in noise more often than it may', () => {
    const found = Array.from({ length: 400 }, (_, seed) => mannKendall(noise(seed, 40), 0)!.p <= 0.05);
    expect(found.filter(Boolean).length / 400).toBeLessThan(0.08);
  });
});

describe('two groups', () => {
  it('are not compared without two values each', () => {
    expect(twoGroupEffect([1], [1, 2])).toBeNull();
    expect(welch([1], [1, 2])).toBeNull();
    expect(welch([1, 2, 3], [4, 5, 6], 0.3)).toBeNull();
    expect(welch([2, 2], [3, 3])).toBeNull();
    expect(twoGroupEffect([2, 2], [3, 3])).toMatchObject({ difference: -1, hedgesG: null, cliffsDelta: -1 });
  });
});

describe('Benjamini and Hochberg', () => {
  it('keeps the order of the values and never lowers one', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 }), (p) => {
        const q = benjaminiHochberg(p);
        q.forEach((value, i) => {
          expect(value).toBeGreaterThanOrEqual(p[i]!);
          expect(value).toBeLessThanOrEqual(1);
          q.forEach((other, j) => p[i]! < p[j]! && expect(value).toBeLessThanOrEqual(other));
        });
      }),
    );
  });
});

describe('change point', () => {
  it('is unknown where no split is long enough, or nothing varies', () => {
    expect(changePoint([1, 2, 3, 4], 3)).toBeNull();
    expect(changePoint(new Array<number>(40).fill(7), 10)).toBeNull();
  });

  it('counts known days and points at a day of the series', () => {
    const series = [...noise(1, 30), null, null, ...noise(2, 30).map((value) => value + 4)];
    expect(changePoint(series, 14)).toMatchObject({ index: 32 });
  });

  it('stays below 3.5 in 95 % of series without a shift', () => {
    const above = Array.from({ length: 400 }, (_, seed) => changePoint(noise(seed, 120), 14)!.t >= 3.5);
    expect(above.filter(Boolean).length / 400).toBeLessThan(0.05);
  });
});
