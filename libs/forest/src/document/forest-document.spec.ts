import fc from 'fast-check';
import { BadForestDocument } from '../errors';
import { fitForest } from '../fit-forest';
import { friedman, stepsWithMissing, threeClasses } from '../fixtures/synthetic-data';
import type { Forest } from '../forest';
import { predict } from '../predict';
import { fromBase64, toBase64 } from './base64';
import type { ForestDocument } from './forest-document';
import { readForest } from './read-forest';
import { writeForest } from './write-forest';

const data = stepsWithMissing(60, 1);
const classes = threeClasses(60, 1);
const regression = fitForest(data, { trees: 4 });
const classification = fitForest(
  { features: classes.features, labels: Int32Array.from(classes.target), classCount: 3 },
  { trees: 4 },
);

/** As it comes out of a file. */
const stored = (forest: Forest): ForestDocument =>
  JSON.parse(JSON.stringify(writeForest(forest))) as ForestDocument;
const changed = (change: Record<string, unknown>, forest = regression): object => ({
  ...stored(forest),
  ...change,
});
const doubles = (...values: number[]): string => toBase64(new Uint8Array(Float64Array.from(values).buffer));
const singles = (...values: number[]): string => toBase64(new Uint8Array(Float32Array.from(values).buffer));
const options = (change: Record<string, unknown>): Record<string, unknown> => ({
  options: { ...stored(regression).options, ...change },
});
const repeated = (forest: Forest, value: number): string =>
  singles(...new Array<number>(fromBase64(stored(forest).leafValues, '').length / 4).fill(value));

describe('a forest document', () => {
  it.each([
    ['regression with missing values', regression],
    ['classification', classification],
    ['one leaf a tree', fitForest(friedman(1, 1), { trees: 2 })],
    ['256 bins', fitForest(friedman(500, 1), { trees: 3, bins: 256 })],
  ])('gives back the forest bit for bit, but for its out-of-bag predictions: %s', (_title, forest) => {
    expect(readForest(stored(forest))).toEqual({ ...forest, outOfBag: null });
  });

  it('gives the same predictions', () => {
    const { features } = stepsWithMissing(200, 2);
    expect(predict(readForest(stored(regression)), features)).toEqual(predict(regression, features));
  });

  it('is the same text for the same training', () => {
    expect(JSON.stringify(stored(fitForest(data, { trees: 4 })))).toBe(JSON.stringify(stored(regression)));
  });

  it('of 365 days, 10 features and 100 trees takes less than 250 kB', () => {
    expect(JSON.stringify(writeForest(fitForest(friedman(365, 1)))).length).toBeLessThan(250_000);
  });
});

describe('a forest document is refused', () => {
  const shape = (...bytes: number[]): string => toBase64(Uint8Array.from(bytes));
  /** One tree: a split on feature 0 after bin 1, two leaves. */
  const tiny = {
    ...options({ trees: 1 }),
    shape: shape(0, 255, 255),
    splitBins: shape(1),
    leafValues: singles(1, 2),
  };

  it('not in its smallest form', () => {
    expect(readForest(changed({ ...tiny, rows: 2 })).trees).toHaveLength(1);
  });

  it.each<[string, unknown, string]>([
    ['no object', null, 'document is not an object'],
    ['a list', [], 'document is not an object'],
    ['a text', '{}', 'document is not an object'],
    ['nothing in it', {}, 'document.format is missing'],
    ['another format', changed({ format: 'ml-random-forest' }), 'document.format is string'],
    ['another version', changed({ version: 2 }), 'document.version is 2'],
    ['a field too many', changed({ evil: 1 }), 'document.evil is not a field'],
    [
      'a prototype for a field',
      JSON.parse('{"__proto__":{"format":"whoop-forest"}}'),
      '__proto__ is not a field',
    ],
    ['fields that are inherited', Object.create(stored(regression)), 'document.format is missing'],
    ['an unknown kind', changed({ kind: 'constructor' }), 'document.kind'],
    ['two outputs of a regression', changed({ outputs: 2 }), 'document.outputs is 2'],
    ['too many classes', changed({ outputs: 1e9 }, classification), 'document.outputs'],
    ['half a row', changed({ rows: 0.5 }), 'document.rows is 0.5'],
    ['rows as a text', changed({ rows: '60' }), 'document.rows is string'],
    ['no options', changed({ options: null }), 'document.options is not an object'],
    ['billions of trees', changed(options({ trees: 1e9 })), 'options.trees'],
    ['a bootstrap of 1', changed(options({ bootstrap: 1 })), 'options.bootstrap'],
    ['a seed that is not finite', changed(options({ seed: Infinity })), 'options.seed is Infinity'],
    ['features that are no list', changed({ features: { length: 6 } }), 'document.features is object'],
    ['a name that is no text', changed({ features: [1, 2, 3, 4, 5, 6] }), 'document.features is 1'],
    [
      'names in another order',
      changed({ features: [...stored(regression).features].reverse() }),
      'schemaHash',
    ],
    ['an importance of NaN', changed({ importances: [NaN, 0, 0, 0, 0, 0] }), 'document.importances is NaN'],
    ['importances that add up to less', changed({ importances: [0.3, 0, 0, 0, 0, 0] }), 'not a sum of 1'],
    ['a negative importance', changed({ importances: [2, -1, 0, 0, 0, 0] }), 'not of 0 … 1'],
    ['a hole for an importance', changed({ importances: new Array<number>(6) }), 'importances is undefined'],
    ['a hole for a bin', changed({ missingBins: new Array<number>(6) }), 'missingBins is undefined'],
    ['holes for names', changed({ features: new Array<string>(6) }), 'features is undefined'],
    ['a data hash that is none', changed({ dataHash: '<script>aaaaaa' }), 'not 14 hex digits'],
    ['a data hash that is too long', changed({ dataHash: '0'.repeat(15) }), 'not 14 hex digits'],
    ['more nodes than its rows can fill', changed({ rows: 5 }), 'too many nodes'],
    ['more edges than bins', changed(options({ bins: 8 })), 'document.edgeCounts'],
    ['a split on more features than it has', changed(options({ featuresPerSplit: 7 })), 'featuresPerSplit'],
    ['an importance too few', changed({ importances: [1] }), 'document.importances is 1 values'],
    [
      'a missing bin above the last',
      changed({ missingBins: [stored(regression).edgeCounts[0] + 2, 0, 0, 0, 0, 0] }),
      'a bin that its feature has not',
    ],
    [
      'one edge more than bins',
      changed(options({ bins: Math.max(...stored(regression).edgeCounts) + 1 })),
      'document.edgeCounts',
    ],
    ['a name twice', changed({ features: ['a', 'a', 'b', 'c', 'd', 'e'] }), 'a name is there twice'],
    ['more than 254 names', changed({ features: new Array<string>(255).fill('a') }), 'not 1 to 254 texts'],
    ['an endless name', changed({ features: ['a'.repeat(201)] }), 'at most 200 characters'],
    ['a missing bin that is not there', changed({ missingBins: [255, 0, 0, 0, 0, 0] }), 'missingBins'],
    [
      'edge counts that do not add up',
      changed({ edgeCounts: [9, 9, 9, 9, 9, 9] }),
      'document.edges: not as many',
    ],
    ['a negative edge count', changed({ edgeCounts: [-1, 0, 0, 0, 0, 0] }), 'document.edgeCounts is -1'],
    ['an edge of NaN', changed({ edges: doubles(NaN) }), 'document.edges: a number is not finite'],
    ['equal edges', changed({ edgeCounts: [2, 0, 0, 0, 0, 0], edges: doubles(1, 1) }), 'not ascending'],
    ['falling edges', changed({ edgeCounts: [2, 0, 0, 0, 0, 0], edges: doubles(2, 1) }), 'not ascending'],
    ['half an edge', changed({ edges: 'AAAA' }), 'document.edges: ends within a number'],
    ['edges that are no Base64', changed({ edges: '!' }), 'document.edges: not Base64'],
    [
      'a leaf of NaN',
      changed({ leafValues: repeated(regression, NaN) }),
      'leafValues: a number is not finite',
    ],
    ['a leaf without end', changed({ leafValues: repeated(regression, -Infinity) }), 'not finite'],
    [
      'a class share of 2',
      changed({ leafValues: repeated(classification, 2) }, classification),
      'not the shares',
    ],
    ['negative shares', changed({ leafValues: singles(-1, 1, 1) }, classification), 'not the shares'],
    ['no node', changed({ ...tiny, shape: '' }), 'shape: ends within a tree'],
    ['a split without its children', changed({ ...tiny, shape: shape(0, 255) }), 'shape: ends within a tree'],
    [
      'splits without end',
      changed({
        ...tiny,
        rows: 65_535,
        shape: shape(...new Array<number>(40_000).fill(0)),
        splitBins: shape(...new Array<number>(40_000).fill(1)),
      }),
      'too many nodes',
    ],
    [
      'nodes after the last tree',
      changed({ ...tiny, shape: shape(0, 255, 255, 255) }),
      'goes on after the last tree',
    ],
    ['a feature that is not there', changed({ ...tiny, shape: shape(6, 255, 255) }), 'there is no feature 6'],
    ['two leaves for one row', changed({ ...tiny, rows: 1 }), 'too many nodes'],
    [
      'the bin after the last for a split',
      changed({ ...tiny, splitBins: shape(stored(regression).edgeCounts[0] + 1) }),
      'splitBins: ',
    ],
    ['a bin that is not there', changed({ ...tiny, splitBins: shape(250) }), 'splitBins: 250'],
    ['a split without its bin', changed({ ...tiny, splitBins: '' }), 'splitBins: undefined'],
    ['a bin too many', changed({ ...tiny, splitBins: shape(1, 1) }), 'splitBins: more than splits'],
    ['a leaf without a value', changed({ ...tiny, leafValues: singles(1) }), 'leafValues: fewer than leaves'],
    [
      'a value without a leaf',
      changed({ ...tiny, leafValues: singles(1, 2, 3) }),
      'leafValues: not one for each',
    ],
  ])('with %s', (_title, document, message) => {
    expect(() => readForest(document)).toThrow(BadForestDocument);
    expect(() => readForest(document)).toThrow(message);
  });

  it('or predicts finite numbers, whichever bytes were changed', () => {
    const { features } = stepsWithMissing(5, 3);
    const field = fc.constantFrom('edges', 'shape', 'splitBins', 'leafValues');
    fc.assert(
      fc.property(field, fc.nat(), fc.nat(255), fc.boolean(), (name, place, byte, cut) => {
        const document = stored(regression);
        const bytes = fromBase64(document[name as 'edges'], name);
        const at = place % bytes.length;
        bytes[at] = byte;
        const text = toBase64(cut ? bytes.slice(0, at) : bytes);
        try {
          const values = predict(readForest({ ...document, [name]: text }), features);
          expect([...values].every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(BadForestDocument);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
