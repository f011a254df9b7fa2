import { dataHash, schemaHash } from './data-hash';
import { featureTable } from './feature-table';
import { friedman } from './fixtures/synthetic-data';

describe('dataHash', () => {
  it('changes with any value, the target, a name and the order of rows', () => {
    const data = friedman(50, 1);
    const { names, columns } = data.features;
    const changed = columns.map((column) => column.slice());
    changed[9][49] += 1e-12;
    const variants = [
      data,
      { ...data, features: { names, columns: changed } },
      { ...data, features: { names: [...names.slice(1), 'other'], columns } },
      {
        features: { names, columns: columns.map((column) => column.slice().reverse()) },
        target: data.target.slice().reverse(),
      },
      { ...data, target: data.target.map((value, row) => (row === 0 ? value + 1 : value)) },
    ];
    expect(new Set(variants.map(dataHash)).size).toBe(variants.length);
    expect(dataHash(structuredClone(data))).toBe(dataHash(data));
  });

  it('changes with both halves of a double, with a label and with the number of classes', () => {
    const features = featureTable(['a'], [[1], [2]]);
    const hashes = [
      { features, target: Float64Array.of(1, 2) },
      // 1 and 4 differ in the high word alone, and so do 1 and -1.
      { features, target: Float64Array.of(4, 2) },
      { features, target: Float64Array.of(-1, 2) },
      { features, target: Float64Array.of(1 + Number.EPSILON, 2) },
      { features, labels: Int32Array.of(0, 1), classCount: 2 },
      { features, labels: Int32Array.of(1, 0), classCount: 2 },
      { features, labels: Int32Array.of(0, 1), classCount: 3 },
    ].map((data) => dataHash(data));
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it('takes all NaN for one value, and 0 for -0', () => {
    const oddNan = new Float64Array(Uint32Array.of(1, 0xfff80000).buffer)[0];
    const hashOf = (value: number): string =>
      dataHash({ features: featureTable(['a'], [[value]]), target: Float64Array.of(0) });
    expect(hashOf(oddNan)).toBe(hashOf(NaN));
    expect(hashOf(-0)).toBe(hashOf(0));
  });
});

describe('schemaHash', () => {
  it('changes with the kind, the outputs, the names and where one name ends', () => {
    const hashes = [
      schemaHash('regression', 1, ['ab', 'c']),
      schemaHash('regression', 1, ['a', 'bc']),
      schemaHash('classification', 1, ['ab', 'c']),
      schemaHash('classification', 3, ['ab', 'c']),
    ];
    expect(new Set(hashes).size).toBe(4);
    expect(hashes[0]).toMatch(/^[0-9a-f]{14}$/);
  });
});
