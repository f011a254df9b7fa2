import { BadForestDocument, BadTrainingData, WrongFeatures } from '../errors';
import { featureTable } from '../feature-table';
import { friedman, stepsWithMissing, threeClasses } from '../fixtures/synthetic-data';
import { likeliestClasses } from '../predict';
import type { ClassificationData } from '../training-data';
import { ENGINES } from './forest-engine';
import type { ForestEngine } from './forest-engine';
import { loadForestEngine } from './load-forest-engine';

const data = friedman(80, 1);
const holdout = friedman(300, 2);
const classData = (rows: number, seed: number): ClassificationData => {
  const { features, target } = threeClasses(rows, seed);
  return { features, labels: Int32Array.from(target), classCount: 3 };
};
const options = { trees: 20, seed: 3 };
const stored = (document: object): unknown => JSON.parse(JSON.stringify(document));

const meanError = (predicted: Float64Array): number =>
  predicted.reduce((sum, value, row) => sum + Math.abs(value - holdout.target[row]), 0) / predicted.length;

describe.each(ENGINES)('the engine %s', (name) => {
  let engine: ForestEngine;
  beforeAll(async () => {
    engine = await loadForestEngine(name);
  });

  it('has its own name', () => {
    expect(engine.name).toBe(name);
  });

  it('forecasts better than the mean of the training', () => {
    const forest = engine.fitRegression(data, options);
    const mean = data.target.reduce((sum, value) => sum + value, 0) / data.target.length;
    expect(meanError(forest.predict(holdout.features))).toBeLessThan(
      0.75 * meanError(holdout.target.map(() => mean)),
    );
  });

  it('gives probabilities of classes that add up to 1 and beat the most frequent class', () => {
    const forest = engine.fitClassification(classData(80, 1), { ...options, featuresPerSplit: 6 });
    const { features, labels } = classData(300, 2);
    const probabilities = forest.predictProbabilities(features);
    for (let row = 0; row < labels.length; row += 1) {
      const shares = [...probabilities.subarray(3 * row, 3 * row + 3)];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 6);
    }
    const likeliest = likeliestClasses(probabilities, forest.classCount);
    const right = labels.filter((label, row) => likeliest[row] === label).length;
    const mostFrequent = Math.max(...[0, 1, 2].map((label) => labels.filter((one) => one === label).length));
    expect(right).toBeGreaterThan(1.2 * mostFrequent);
  });

  it('gives the same document for the same seed', () => {
    const document = (): string => JSON.stringify(engine.fitRegression(data, options).asDocument());
    expect(document()).toBe(document());
  });

  it('reads its documents back to the same predictions', () => {
    const regression = engine.fitRegression(data, options);
    const reread = engine.readDocument(stored(regression.asDocument()));
    expect(reread.kind === 'regression' && reread.predict(holdout.features)).toEqual(
      regression.predict(holdout.features),
    );
    expect(reread).toMatchObject({
      rows: 80,
      dataHash: regression.dataHash,
      importances: regression.importances,
    });

    const classes = engine.fitClassification(classData(80, 1), options);
    const again = engine.readDocument(stored(classes.asDocument()));
    const { features } = classData(50, 2);
    expect(again.kind === 'classification' && again.predictProbabilities(features)).toEqual(
      classes.predictProbabilities(features),
    );
  });

  it('finds the features that matter', () => {
    const { importances } = engine.fitRegression(friedman(120, 4), options);
    expect(importances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(importances.subarray(0, 5).reduce((sum, share) => sum + share, 0)).toBeGreaterThan(0.6);
  });

  it('learns steps that single splits make perfect', () => {
    const rows = [...Array(40).keys()];
    const steps = engine.fitRegression(
      {
        features: featureTable(
          ['a'],
          rows.map((row) => [row]),
        ),
        target: Float64Array.from(rows, (row) => 10 * Math.floor(row / 10)),
      },
      options,
    );
    const levels = [...steps.predict(featureTable(['a'], [[5], [15], [25], [35]]))];
    levels.forEach((level, step) => expect(Math.abs(level - 10 * step)).toBeLessThan(1));
  });

  it('rates features also where some trees saw one class only', () => {
    const features = featureTable(
      ['day', 'same'],
      [...Array(14).keys()].map((day) => [day, 3]),
    );
    const labels = Int32Array.from({ length: 14 }, (_, day) => (day === 13 ? 1 : 0));
    const trained = { features, labels, classCount: 2 };
    const { importances } = engine.fitClassification(trained, { ...options, featuresPerSplit: 2 });
    expect([...importances]).toEqual([1, 0]);
  });

  it('is one leaf where fewer than two leaves are possible', () => {
    const nine = friedman(9, 5);
    const forest = engine.fitRegression(nine, { trees: 3, minLeaf: 5 });
    expect(new Set(forest.predict(holdout.features)).size).toBe(1);
  });

  it('works with a column that is missing altogether, and reads such a forest back', () => {
    const columns = [new Float64Array(80).fill(NaN), ...data.features.columns];
    const features = { names: ['missing', ...data.features.names], columns };
    const forest = engine.fitRegression({ features, target: data.target }, options);
    const again = engine.readDocument(stored(forest.asDocument()));
    const predicted = forest.predict(features);
    expect(predicted.every(Number.isFinite)).toBe(true);
    expect(again.kind === 'regression' && again.predict(features)).toEqual(predicted);
  });

  it('works with missing values, constant features, a single class and a single row', () => {
    const missing = engine.fitRegression(stepsWithMissing(60, 1), options);
    expect(missing.predict(stepsWithMissing(20, 2).features).every(Number.isFinite)).toBe(true);

    const features = featureTable(
      ['a', 'b'],
      [
        [1, 5],
        [1, 6],
        [1, 7],
        [1, 8],
      ],
    );
    const single = engine.fitClassification(
      { features, labels: Int32Array.of(1, 1, 1, 1), classCount: 2 },
      options,
    );
    expect([...single.predictProbabilities(featureTable(['a', 'b'], [[1, 2]]))]).toEqual([0, 1]);

    const one = { features: featureTable(['a'], [[1]]), target: Float64Array.of(42) };
    expect([...engine.fitRegression(one, options).predict(featureTable(['a'], [[9]]))]).toEqual([42]);
  });

  it('refuses data, tables and documents that do not fit', () => {
    expect(() => engine.fitRegression({ ...data, target: new Float64Array(3) })).toThrow(BadTrainingData);
    const forest = engine.fitRegression(data, { trees: 2 });
    expect(() => forest.predict(featureTable(['other'], [[1]]))).toThrow(WrongFeatures);
    for (const document of [
      null,
      {},
      { ...forest.asDocument(), version: 9 },
      { ...forest.asDocument(), rows: -1 },
    ]) {
      expect(() => engine.readDocument(document)).toThrow(BadForestDocument);
    }
  });
});
