import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RandomForestClassifier, RandomForestRegression } from 'ml-random-forest';
import { schemaHash } from '../data-hash';
import { toBase64 } from '../document/base64';
import { BadForestDocument } from '../errors';
import { featureTable } from '../feature-table';
import { friedman, threeClasses } from '../fixtures/synthetic-data';
import type { ClassificationData } from '../training-data';
import { loadForestEngine } from './load-forest-engine';

const data = friedman(80, 1);
const holdout = friedman(300, 2);
const classData = (rows: number, seed: number): ClassificationData => {
  const { features, target } = threeClasses(rows, seed);
  return { features, labels: Int32Array.from(target), classCount: 3 };
};
const options = { trees: 20, seed: 3 };

describe('ml-random-forest behind the interface', () => {
  const rows = (table: typeof data.features): number[][] =>
    Array.from(table.columns[0], (_, row) => table.columns.map((column) => column[row]));
  const packageOptions = { nEstimators: 20, seed: 3, replacement: false, noOOB: true };
  const treeOptions = { minNumSamples: 1, gainThreshold: -1 };

  it('predicts what the package itself predicts', async () => {
    const trainer = new RandomForestRegression({ ...packageOptions, maxFeatures: 10, treeOptions });
    trainer.train(rows(data.features), [...data.target]);
    const engine = await loadForestEngine('ml-random-forest');
    const ours = engine.fitRegression(data, options).predict(holdout.features);
    trainer.predict(rows(holdout.features)).forEach((value, row) => expect(ours[row]).toBeCloseTo(value, 10));
  });

  it('counts every vote, where the package loses the first', async () => {
    const { features, labels } = classData(60, 1);
    const trainer = new RandomForestClassifier({ ...packageOptions, maxFeatures: 2, treeOptions });
    trainer.train(rows(features), [...labels]);
    const votes = trainer.predictionValues(rows(features)).to2DArray();
    const engine = await loadForestEngine('ml-random-forest');
    const ours = engine
      .fitClassification({ features, labels, classCount: 3 }, options)
      .predictProbabilities(features);
    votes.forEach((ofRow, row) => {
      for (const label of [0, 1, 2]) {
        expect(ours[3 * row + label]).toBeCloseTo(ofRow.filter((vote) => vote === label).length / 20, 12);
      }
    });
    // When this fails, the package has mended its defect.
    expect(trainer.predictProbability(rows(features), 0)[0]).not.toBeCloseTo(ours[0], 3);
  });

  it('has no out-of-bag predictions, as those of the package fail with few trees', async () => {
    const engine = await loadForestEngine('ml-random-forest');
    expect(engine.fitRegression(data, { trees: 1 }).outOfBag).toBeNull();
    const trainer = new RandomForestRegression({ ...packageOptions, nEstimators: 2, noOOB: false });
    expect(() => trainer.train(rows(data.features), [...data.target])).toThrow();
  });

  it('draws one feature a tree when asked for one, where 1 means all to the package', async () => {
    const engine = await loadForestEngine('ml-random-forest');
    const { importances } = engine.fitRegression(data, { trees: 1, featuresPerSplit: 1 });
    expect([...importances].filter((share) => share > 0)).toEqual([1]);
  });

  const bytes = (value: number): string => toBase64(new Uint8Array(Float64Array.of(value).buffer));

  it('refuses a class that is none', async () => {
    const engine = await loadForestEngine('ml-random-forest');
    const document = engine.fitClassification(classData(20, 1), { trees: 1 }).asDocument();
    const leaf = (value: number): object => ({ ...document, shape: '/w==', values: bytes(value) });
    expect(engine.readDocument(leaf(2)).kind).toBe('classification');
    for (const value of [3, -1, 0.5])
      expect(() => engine.readDocument(leaf(value))).toThrow('no leaf can say');
  });

  it('refuses a feature that is not there, and two outputs of a regression', async () => {
    const engine = await loadForestEngine('ml-random-forest');
    const document = engine.fitRegression(data, { trees: 1 }).asDocument();
    const split = (feature: number): object => ({
      ...document,
      shape: toBase64(Uint8Array.of(feature, 255, 255)),
      values: toBase64(new Uint8Array(Float64Array.of(1, 2, 3).buffer)),
    });
    expect(engine.readDocument(split(9)).rows).toBe(80);
    expect(() => engine.readDocument(split(10))).toThrow('document.shape: feature 10');
    const hash = schemaHash('regression', 2, data.features.names);
    expect(() => engine.readDocument({ ...document, outputs: 2, schemaHash: hash })).toThrow('outputs is 2');
  });

  it('leaves a first split undone that would be perfect, as the package does', async () => {
    const engine = await loadForestEngine('ml-random-forest');
    const features = featureTable(['a'], [[1], [2], [3], [4]]);
    const halves = { features, target: Float64Array.of(0, 0, 10, 10) };
    // When this fails, the package has mended its defect: its note in ml-random-forest.ts can go.
    expect([...engine.fitRegression(halves, { trees: 1, bootstrap: false }).predict(features)]).toEqual([
      5, 5, 5, 5,
    ]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['trees that end too early', { shape: 'AAAA' }],
    ['trees that go on', { trees: 1 }],
    ['a feature that is not there', { shape: 'EP//' }],
    ['values that are not finite', { values: '////////////' }],
    ['a leaf whose sum over trees would not be finite', { trees: 1, shape: '/w==', values: bytes(1.7e308) }],
    ['medians too few', { medians: '' }],
    ['names of other features', { features: ['a'] }],
    ['a field too many', { evil: 1 }],
  ])('refuses a document with %s', async (_title, change) => {
    const engine = await loadForestEngine('ml-random-forest');
    const document = engine.fitRegression(data, { trees: 2 }).asDocument();
    expect(() => engine.readDocument({ ...document, ...change })).toThrow(BadForestDocument);
  });

  it('is imported in one file alone, and there only when it is asked for', () => {
    const sources = readdirSync(join(__dirname, '..'), { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
    );
    const text = (file: string): string => readFileSync(join(__dirname, '..', file), 'utf8');
    expect(sources.filter((file) => /(from|import\()\s*'ml-random-forest'/.test(text(file)))).toEqual([
      'engines/ml-random-forest.ts',
    ]);
    const imports = text('engines/ml-random-forest.ts').match(/^import .*'ml-random-forest';$/gm) ?? [];
    expect(imports.filter((line) => !line.startsWith('import type'))).toEqual([]);
  });
});
