import { WrongFeatures } from './errors';
import { featureTable } from './feature-table';
import { fitForest } from './fit-forest';
import { friedman, stepsWithMissing, threeClasses } from './fixtures/synthetic-data';
import { likeliestClasses, predict } from './predict';

describe('predict', () => {
  it('gives each row what it gives the row alone', () => {
    const data = friedman(100, 1);
    const forest = fitForest(data, { trees: 10 });
    const together = predict(forest, data.features);
    const rows = Array.from({ length: 100 }, (_, row) => data.features.columns.map((column) => column[row]));
    rows.forEach((row, index) => {
      expect(predict(forest, featureTable(data.features.names, [row]))[0]).toBe(together[index]);
    });
  });

  it('gives probabilities that add up to 1', () => {
    const { features, target } = threeClasses(150, 2);
    const forest = fitForest({ features, labels: Int32Array.from(target), classCount: 3 }, { minLeaf: 7 });
    const probabilities = predict(forest, threeClasses(50, 3).features);
    for (let row = 0; row < 50; row += 1) {
      const shares = [...probabilities.subarray(3 * row, 3 * row + 3)];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
    }
  });

  it('learns that missing means something: with the value missing it predicts what such rows had', () => {
    const forest = fitForest(stepsWithMissing(600, 4), { minLeaf: 3, seed: 2 });
    const at = (level: number | null, extra: number | null): number =>
      predict(forest, featureTable(forest.binning.names, [[level, extra, 0.2, 0.5, 0.5, 0.5]]))[0];
    // The rule: level 5 where it is missing, 10 at one half; 6 more where the second is missing.
    expect(Math.abs(at(null, 0.5) - 5)).toBeLessThan(1);
    expect(Math.abs(at(0.5, 0.5) - 10)).toBeLessThan(1);
    expect(at(0.5, null) - at(0.5, 0.5)).toBeGreaterThan(4.5);
  });

  it('gives a number for any row, be it all missing or beyond all values', () => {
    const forest = fitForest(friedman(100, 5), { trees: 10 });
    const row = (value: number | null): (number | null)[] => new Array<number | null>(10).fill(value);
    const table = featureTable(forest.binning.names, [row(null), row(Infinity), row(-1e300)]);
    expect([...predict(forest, table)].every(Number.isFinite)).toBe(true);
  });

  it('gives nothing for no rows', () => {
    const forest = fitForest(friedman(30, 5), { trees: 2 });
    expect(predict(forest, featureTable(forest.binning.names, []))).toHaveLength(0);
  });

  it('refuses a table with other features, or the same in another order', () => {
    const forest = fitForest(
      { features: featureTable(['a', 'b'], [[1, 2]]), target: Float64Array.of(1) },
      { trees: 1 },
    );
    for (const names of [['b', 'a'], ['a'], ['a', 'b', 'c']]) {
      expect(() => predict(forest, featureTable(names, []))).toThrow(WrongFeatures);
    }
    const uneven = { names: ['a', 'b'], columns: [Float64Array.of(1), Float64Array.of(1, 2)] };
    expect(() => predict(forest, uneven)).toThrow('differ in length');
  });
});

describe('likeliestClasses', () => {
  it('is -1 where nothing is known', () => {
    expect([...likeliestClasses(Float64Array.of(NaN, NaN, 0, 1), 2)]).toEqual([-1, 1]);
  });

  it('takes the greatest probability, the lower class of equals', () => {
    expect([...likeliestClasses(Float64Array.of(0.2, 0.5, 0.3, 0.4, 0.2, 0.4), 3)]).toEqual([1, 0]);
  });
});
