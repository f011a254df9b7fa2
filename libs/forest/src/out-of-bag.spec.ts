import { fitForest } from './fit-forest';
import { referenceOutOfBag } from './fixtures/reference-forest';
import { friedman, threeClasses } from './fixtures/synthetic-data';
import { likeliestClasses, predict } from './predict';

const meanError = (predicted: ArrayLike<number>, truth: Float64Array): number =>
  truth.reduce((sum, y, row) => sum + Math.abs(predicted[row] - y), 0) / truth.length;

const mean = (seeds: number[], error: (seed: number) => number): number =>
  seeds.reduce((sum, seed) => sum + error(seed), 0) / seeds.length;

describe('outOfBag', () => {
  it('errs about as much as predictions for rows that were never seen, where training rows look perfect', () => {
    const [data, holdout] = [friedman(600, 1), friedman(1_500, 2)];
    const forest = fitForest(data);
    const honest = meanError(predict(forest, holdout.features), holdout.target);
    expect(Math.abs(meanError(forest.outOfBag!, data.target) / honest - 1)).toBeLessThan(0.08);
    expect(meanError(predict(forest, data.features), data.target)).toBeLessThan(0.5 * honest);
  });

  it('gives probabilities for classes, as wrong as those for rows that were never seen', () => {
    const [data, holdout] = [threeClasses(600, 1), threeClasses(1_500, 2)];
    const labels = Int32Array.from(data.target);
    const forest = fitForest({ features: data.features, labels, classCount: 3 });
    for (let row = 0; row < labels.length; row += 1) {
      const shares = forest.outOfBag!.subarray(3 * row, 3 * row + 3);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
    const wrong = (probabilities: Float64Array, truth: Float64Array): number =>
      likeliestClasses(probabilities, 3).filter((label, row) => label !== truth[row]).length / truth.length;
    const honest = wrong(predict(forest, holdout.features), holdout.target);
    expect(Math.abs(wrong(forest.outOfBag!, data.target) - honest)).toBeLessThan(0.04);
  });

  it('is within 3 % of a slow forest with exact thresholds', () => {
    for (const minLeaf of [1, 5]) {
      // One data set alone is off by up to 3 % in either direction.
      const ratio = mean([3, 13, 33, 43], (dataSeed) => {
        const data = friedman(200, dataSeed);
        const ours = (seed: number): number =>
          meanError(fitForest(data, { seed, minLeaf }).outOfBag!, data.target);
        const reference = (seed: number): number =>
          meanError(referenceOutOfBag(data, { trees: 60, seed, minLeaf }), data.target);
        return mean([1, 2, 3], ours) / mean([4, 5], reference);
      });
      expect(Math.abs(ratio - 1)).toBeLessThan(0.03);
    }
  });

  it('is NaN for a row that every tree saw', () => {
    const { outOfBag } = fitForest(friedman(40, 4), { trees: 1 });
    const unknown = outOfBag!.filter(Number.isNaN).length;
    expect(unknown).toBeGreaterThan(10);
    expect(unknown).toBeLessThan(40);
  });

  it('is null where every tree sees every row', () => {
    expect(fitForest(friedman(20, 4), { trees: 2, bootstrap: false }).outOfBag).toBeNull();
  });
});
