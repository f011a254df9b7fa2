import { BadTrainingData } from './errors';
import { fitForest } from './fit-forest';
import type { ForestOptions } from './options';
import type { TrainingData } from './training-data';

const features = { names: ['a'], columns: [Float64Array.of(1, 2, 3)] };
const target = Float64Array.of(1, 2, 3);
const labels = Int32Array.of(0, 1, 2);
const many = (count: number, rows: number): TrainingData => ({
  features: {
    names: Array.from({ length: count }, (_, feature) => `f${feature}`),
    columns: Array.from({ length: count }, () => new Float64Array(rows)),
  },
  target: new Float64Array(rows),
});

describe('training data', () => {
  it.each<[string, TrainingData, string]>([
    ['no feature', { features: { names: [], columns: [] }, target }, '0 features'],
    ['more than 254 features', many(255, 2), '255 features'],
    ['no row', many(1, 0), '0 rows'],
    ['more than 65,535 rows', many(1, 65_536), '65536 rows'],
    [
      'uneven columns',
      { features: { names: ['a', 'b'], columns: [target, Float64Array.of(1)] }, target },
      'b: 1 values',
    ],
    ['a name too few', { features: { names: [], columns: [target] }, target }, '0 names'],
    ['a name twice', { features: { names: ['a', 'a'], columns: [target, target] }, target }, 'same name'],
    [
      'an endless name',
      { features: { names: ['a'.repeat(201)], columns: [target] }, target },
      '200 characters',
    ],
    [
      'an infinite value',
      { features: { names: ['a'], columns: [Float64Array.of(1, -Infinity, 2)] }, target },
      'a: row 1',
    ],
    ['a target too few', { features, target: Float64Array.of(1) }, '1 targets'],
    ['an unknown target', { features, target: Float64Array.of(1, NaN, 2) }, 'target of row 1 is NaN'],
    [
      'a target beyond single precision',
      { features, target: Float64Array.of(1e31, 0, 2) },
      'target of row 0',
    ],
    ['a label too few', { features, labels: Int32Array.of(1), classCount: 3 }, '1 labels'],
    ['a label that is no class', { features, labels, classCount: 2 }, 'label of row 2 is 2'],
    ['a negative label', { features, labels: Int32Array.of(0, -1, 0), classCount: 2 }, 'label of row 1'],
    ['no class', { features, labels, classCount: 0 }, '0 classes'],
    ['neither a target nor labels', { features } as unknown as TrainingData, 'one of them'],
    [
      'a target and labels',
      { features, target, labels, classCount: 3 } as unknown as TrainingData,
      'one of them',
    ],
    ['half a class', { features, labels, classCount: 2.5 }, '2.5 classes'],
  ])('with %s are refused', (_title, data, message) => {
    expect(() => fitForest(data)).toThrow(BadTrainingData);
    expect(() => fitForest(data)).toThrow(message);
  });
});

describe('options', () => {
  it.each<[ForestOptions, string]>([
    [{ trees: 0 }, 'trees is 0'],
    [{ trees: 10_001 }, 'trees is 10001'],
    [{ minLeaf: 0 }, 'minLeaf is 0'],
    [{ featuresPerSplit: 2 }, 'featuresPerSplit is 2'],
    [{ featuresPerSplit: 0.5 }, 'featuresPerSplit is 0.5'],
    [{ bins: 257 }, 'bins is 257'],
    [{ bins: 1 }, 'bins is 1'],
    [{ trees: 2.5 }, 'trees is 2.5'],
    [{ seed: -1 }, 'seed is -1'],
    [{ seed: NaN }, 'seed is NaN'],
  ])('%j are refused', (options, message) => {
    expect(() => fitForest({ features, target }, options)).toThrow(message);
  });

  it('are by default all features for regression and their square root for classification', () => {
    const { features: ten } = many(10, 3);
    expect(fitForest({ features: ten, target }).options).toMatchObject({
      trees: 100,
      featuresPerSplit: 10,
      bins: 64,
    });
    expect(fitForest({ features: ten, labels, classCount: 3 }).options).toMatchObject({
      featuresPerSplit: 3,
    });
  });
});
