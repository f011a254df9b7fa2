import fc from 'fast-check';
import { BadTrainingData } from './errors';
import { featureTable } from './feature-table';
import type { FeatureTable } from './feature-table';
import { fitForest, growTrees, mergeForests, prepareTraining } from './fit-forest';
import { friedman, stepsWithMissing, threeClasses } from './fixtures/synthetic-data';
import type { SyntheticData } from './fixtures/synthetic-data';
import type { Forest } from './forest';
import { likeliestClasses, predict } from './predict';
import type { ClassificationData } from './training-data';
import { binOfSplit, featureOf, LEAF } from './tree';

const asClasses = ({ features, target }: SyntheticData, classCount = 3): ClassificationData => ({
  features,
  labels: Int32Array.from(target),
  classCount,
});

const leavesOf = ({ trees }: Forest): number =>
  trees.reduce((sum, { nodes }) => sum + nodes.filter((node) => featureOf(node) === LEAF).length, 0);

/** One feature: the number of the row, so few that each has a bin of its own. */
const rowNumbers = (rows: number): FeatureTable =>
  featureTable(
    ['row'],
    Array.from({ length: rows }, (_, row) => [row]),
  );

describe('fitForest', () => {
  it.each([
    ['regression', friedman(200, 1)],
    ['regression with missing values', stepsWithMissing(200, 1)],
    ['classification', asClasses(threeClasses(200, 1))],
  ])('gives the same bytes for the same seed and others for another: %s', (_title, data) => {
    const forest = fitForest(data, { trees: 20, seed: 5 });
    expect(fitForest(data, { trees: 20, seed: 5 })).toEqual(forest);
    expect(fitForest(data, { trees: 20, seed: 6 }).trees).not.toEqual(forest.trees);
  });

  it.each([
    ['regression', friedman(300, 2)],
    [
      'two classes',
      asClasses({ ...threeClasses(300, 2), target: friedman(300, 2).target.map((y) => (y > 14 ? 1 : 0)) }, 2),
    ],
    ['three classes', asClasses(threeClasses(300, 2))],
    [
      'five classes',
      asClasses(
        {
          ...friedman(300, 2),
          target: friedman(300, 2).target.map((y) => Math.max(0, Math.min(4, Math.floor(y / 6)))),
        },
        5,
      ),
    ],
  ])('grows in parts, in any order, exactly the forest of one go: %s', (_title, data) => {
    const options = { trees: 30, featuresPerSplit: 3 };
    const training = prepareTraining(data, options);
    // A clone is what another thread gets.
    const sent = structuredClone(training);
    const parts = [growTrees(sent, 17, 30), growTrees(training, 0, 1), growTrees(sent, 1, 17)];
    expect(mergeForests(training, structuredClone(parts))).toEqual(fitForest(data, options));
  });

  it('refuses to merge parts that leave a tree out, or have one twice', () => {
    const training = prepareTraining(friedman(20, 1), { trees: 4 });
    const parts = [growTrees(training, 0, 2), growTrees(training, 2, 4)];
    expect(() => mergeForests(training, [parts[1]])).toThrow('tree 0 is missing or there twice');
    expect(() => mergeForests(training, [...parts, parts[1]])).toThrow(BadTrainingData);
    expect(() => mergeForests(training, [parts[0]])).toThrow('2 trees of 4');
  });

  it('predicts the one target there is, and has nothing to rate as important', () => {
    const data = { features: friedman(50, 3).features, target: new Float64Array(50).fill(61.3) };
    const forest = fitForest(data, { trees: 5 });
    expect([...new Set(predict(forest, data.features))]).toEqual([Math.fround(61.3)]);
    expect([...forest.importances]).toEqual(new Array(10).fill(0));
  });

  it('is certain of a single class, also when there could have been others', () => {
    const { features } = friedman(30, 3);
    for (const classCount of [1, 2, 3, 4]) {
      const forest = fitForest({ features, labels: new Int32Array(30), classCount }, { trees: 3 });
      const certain = Array.from({ length: classCount }, (_, label) => (label === 0 ? 1 : 0));
      expect([...predict(forest, features).subarray(0, classCount)]).toEqual(certain);
    }
  });

  it('never splits on a constant feature, nor on one that is always missing', () => {
    const { features, target } = friedman(100, 4);
    const columns = [new Float64Array(100).fill(3), new Float64Array(100).fill(NaN), ...features.columns];
    const names = ['constant', 'missing', ...features.names];
    const forest = fitForest({ features: { names, columns }, target }, { trees: 20, featuresPerSplit: 1 });
    expect([...forest.importances.subarray(0, 2)]).toEqual([0, 0]);
    expect(leavesOf(forest)).toBeGreaterThan(20 * 40);
  });

  it('is one leaf where fewer than two leaves are possible, down to a single row', () => {
    for (const [rows, minLeaf] of [
      [1, 1],
      [9, 5],
      [3, 2],
    ]) {
      const data = friedman(rows, 5);
      const forest = fitForest(data, { trees: 4, minLeaf });
      expect(leavesOf(forest)).toBe(4);
      expect(predict(forest, data.features).every(Number.isFinite)).toBe(true);
    }
  });

  it('leaves at least minLeaf draws in every leaf', () => {
    const data = friedman(200, 6);
    for (const minLeaf of [2, 5, 20]) {
      const forest = fitForest(data, { trees: 1, minLeaf, bootstrap: false });
      const sizes = new Map<number, number>();
      for (const value of predict(forest, data.features)) sizes.set(value, (sizes.get(value) ?? 0) + 1);
      expect(Math.min(...sizes.values())).toBeGreaterThanOrEqual(minLeaf);
    }
  });

  it('learns the training rows by heart with leaf 1, all rows and as many bins as values', () => {
    const { features, target } = friedman(60, 7);
    const [prediction] = [predict(fitForest({ features, target }, { trees: 3, bootstrap: false }), features)];
    prediction.forEach((value, row) => expect(Math.abs(value - target[row])).toBeLessThan(1e-5));
  });

  it('grows the same trees on features that were stretched without changing their order', () => {
    const data = stepsWithMissing(250, 8);
    const stretch = (value: number): number => Math.exp(3 * value) - 7;
    const stretched = {
      names: data.features.names,
      columns: data.features.columns.map((column) => column.map(stretch)),
    };
    const [plain, bent] = [data.features, stretched].map((features) =>
      fitForest({ features, target: data.target }, { trees: 20, seed: 3 }),
    );
    expect(bent.trees).toEqual(plain.trees);
    expect([...predict(bent, stretched)]).toEqual([...predict(plain, data.features)]);
  });

  it('does not depend on the order of rows, where no bag is drawn by it', () => {
    const small = fc.integer({ min: 2, max: 90 }).chain((rows) =>
      fc.record({
        target: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: rows, maxLength: rows }),
        column: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: rows, maxLength: rows }),
        order: fc.shuffledSubarray([...new Array(rows).keys()], { minLength: rows }),
      }),
    );
    fc.assert(
      fc.property(small, ({ target, column, order }) => {
        const fit = (places: number[]): Forest =>
          fitForest(
            {
              features: featureTable(
                ['a', 'b'],
                places.map((row) => [column[row], (7 * column[row] + row) % 11]),
              ),
              target: Float64Array.from(places, (row) => target[row] / 3),
            },
            { trees: 2, bootstrap: false, minLeaf: 2, featuresPerSplit: 1 },
          );
        expect(fit(order).trees).toEqual(fit([...target.keys()]).trees);
      }),
      { numRuns: 1000 },
    );
  });

  it('splits three classes by Gini, which knows no order of classes', () => {
    // Gini takes 2.57 off after three rows and 2.17 after five; the variance of 0, 1, 2 would take 0 and 2.8.
    const labels = Int32Array.of(1, 1, 1, 0, 0, 2, 2);
    for (const classCount of [3, 4]) {
      const data = { features: rowNumbers(7), labels, classCount };
      const [{ nodes }] = fitForest(data, { trees: 1, bootstrap: false }).trees;
      expect(binOfSplit(nodes[0])).toBe(3);
    }
  });

  it('makes the first of two splits that help together only', () => {
    const pairs = [...Array(40).keys()].map((row) => [row & 1, (row >> 1) & 1]);
    const features = featureTable(['a', 'b'], pairs);
    const labels = Int32Array.from(pairs, ([a, b]) => a ^ b);
    for (const classCount of [2, 3, 4]) {
      const forest = fitForest({ features, labels, classCount }, { trees: 5, bootstrap: false });
      expect([...likeliestClasses(predict(forest, features), classCount)]).toEqual([...labels]);
    }
  });

  it('does not change the data it is given', () => {
    const data = stepsWithMissing(80, 9);
    const before = structuredClone(data);
    fitForest(data, { trees: 3 });
    expect(data).toEqual(before);
  });
});
