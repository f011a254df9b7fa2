import { fitForest } from './fit-forest';
import { referencePredict, referenceTree, rowsOf } from './fixtures/reference-forest';
import parity from './fixtures/sklearn-parity.json';
import { friedman, stepsWithMissing, threeClasses } from './fixtures/synthetic-data';
import type { SyntheticData } from './fixtures/synthetic-data';
import { likeliestClasses, predict } from './predict';

const SEEDS = [1, 2, 3, 4, 5, 6];

/** Mean error of six forests on the rows that scikit-learn was tested on. */
function meanError(
  generate: (rows: number, seed: number) => SyntheticData,
  options: { featuresPerSplit: number; bins: number },
): number {
  const [data, holdout] = [generate(parity.trained, 11), generate(parity.tested, 12)];
  const isClasses = generate === threeClasses;
  const errors = SEEDS.map((seed) => {
    const labels = Int32Array.from(data.target);
    const forest = fitForest(isClasses ? { features: data.features, labels, classCount: 3 } : data, {
      ...options,
      seed,
    });
    const values = predict(forest, holdout.features);
    const predicted = isClasses ? likeliestClasses(values, 3) : values;
    const wrong = (row: number): number => Math.abs(predicted[row] - holdout.target[row]);
    return holdout.target.reduce(
      (sum, _, row) => sum + (isClasses ? Math.min(1, wrong(row)) : wrong(row)),
      0,
    );
  });
  return errors.reduce((sum, error) => sum + error, 0) / SEEDS.length / parity.tested;
}

describe('parity with scikit-learn', () => {
  it.each([
    ['friedman', friedman, 64, parity.friedman],
    ['stepsWithMissing', stepsWithMissing, 256, parity.stepsWithMissing],
    ['threeClasses', threeClasses, 64, parity.threeClasses],
  ])(
    '%s: the same rows give the same error, within the noise of a seed',
    (_title, generate, bins, expected) => {
      const { features, target } = generate(parity.trained, 11);
      const sum = (values: Float64Array): number => values.reduce((total, value) => total + (value || 0), 0);
      expect(sum(target)).toBeCloseTo(expected.targetSum, 4);
      expect(features.columns.reduce((total, column) => total + sum(column), 0)).toBeCloseTo(
        expected.featureSum,
        4,
      );

      const error = meanError(generate, { featuresPerSplit: expected.featuresPerSplit, bins });
      expect(Math.abs(error - expected.error)).toBeLessThan(3 * expected.deviation);
    },
  );

  it('64 bins blur a sharp step of 400 rows by no more than 8 %', () => {
    const { error, featuresPerSplit } = parity.stepsWithMissing;
    expect(meanError(stepsWithMissing, { featuresPerSplit, bins: 64 })).toBeLessThan(1.08 * error);
  });
});

describe('parity with an exact tree', () => {
  it.each([1, 4, 15])('one tree on all rows parts them as exact thresholds do: leaf %d', (minLeaf) => {
    // 60 rows have fewer values than there are bins, so both see the same candidates.
    const data = friedman(60, 21);
    const tree = referenceTree(rowsOf(data), minLeaf);
    const predicted = predict(fitForest(data, { trees: 1, bootstrap: false, minLeaf }), data.features);
    rowsOf(data).forEach(({ x }, row) => {
      expect(Math.abs(predicted[row] - referencePredict(tree, x))).toBeLessThan(1e-5);
    });
  });
});
