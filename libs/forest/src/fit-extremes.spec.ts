import { featureTable } from './feature-table';
import type { FeatureTable } from './feature-table';
import { fitForest } from './fit-forest';
import { friedman } from './fixtures/synthetic-data';
import type { SyntheticData } from './fixtures/synthetic-data';
import { predict } from './predict';

/** One feature: the number of the row, so few that each has a bin of its own. */
const rowNumbers = (rows: number): FeatureTable =>
  featureTable(
    ['row'],
    Array.from({ length: rows }, (_, row) => [row]),
  );

/** The fraction of a steep sine: values without a rule. */
const wiggly = (place: number): number => (Math.sin(place * 12.9898) * 43_758.5453) % 1;
const noise = (rows: number, features: number): SyntheticData => ({
  features: {
    names: Array.from({ length: features }, (_, feature) => `n${feature}`),
    columns: Array.from({ length: features }, (_, feature) =>
      Float64Array.from({ length: rows }, (_, row) => wiggly(row * features + feature)),
    ),
  },
  target: Float64Array.from({ length: rows }, (_, row) => wiggly(row + 0.5)),
});

describe('fitForest at the ends of what its numbers hold', () => {
  it.each([2 ** 80, 2 ** -100, -1])('grows the same trees on targets times %d', (factor) => {
    const { features, target } = friedman(120, 10);
    const options = { trees: 8, minLeaf: 3 };
    const [plain, scaled] = [
      fitForest({ features, target }, options),
      fitForest({ features, target: target.map((value) => value * factor) }, options),
    ];
    scaled.trees.forEach(({ nodes, leafValues }, tree) => {
      if (factor > 0) expect(nodes).toEqual(plain.trees[tree].nodes);
      expect(nodes).toHaveLength(plain.trees[tree].nodes.length);
      leafValues.forEach((value, leaf) => {
        expect(Math.abs(value / factor - plain.trees[tree].leafValues[leaf])).toBeLessThan(1e-5);
      });
    });
  });

  it('holds the full range of targets', () => {
    const features = rowNumbers(50);
    const target = Float64Array.from({ length: 50 }, (_, row) => (row < 20 ? -1e30 : 1e30));
    const predicted = predict(fitForest({ features, target }, { trees: 3, bootstrap: false }), features);
    expect([...predicted]).toEqual([...target.map(Math.fround)]);
  });

  it('splits the most rows there can be where they differ, also when all of them weigh the most', () => {
    const rows = 65_535;
    const column = Float64Array.from({ length: rows }, (_, row) => row % 8);
    const features = { names: ['a'], columns: [column] };
    const steep = { features, target: column.map((value) => (value < 3 ? 1 : 100)) };
    const levels = predict(fitForest(steep, { trees: 2, minLeaf: 100 }), featureTable(['a'], [[2], [3]]));
    expect([...levels]).toEqual([1, 100]);
    const labels = Int32Array.from(column, (value) => (value < 3 ? 0 : value < 5 ? 1 : 2));
    const forest = fitForest({ features, labels, classCount: 3 }, { trees: 2, minLeaf: 100 });
    expect([...predict(forest, featureTable(['a'], [[2], [3], [7]]))]).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1]);
  });

  it('predicts the mean of the rows that an absurd target keeps from being told apart', () => {
    const features = rowNumbers(50);
    const target = Float64Array.from({ length: 50 }, (_, row) => (row === 49 ? 1e15 : row < 25 ? 20 : 80));
    const forest = fitForest({ features, target }, { trees: 1, bootstrap: false });
    expect(forest.trees[0].nodes).toHaveLength(3);
    expect(predict(forest, features)[0]).toBeCloseTo((25 * 20 + 24 * 80) / 49, 5);
  });

  it('uses all 254 features and 256 bins there can be', () => {
    const rows = 300;
    const columns = Array.from({ length: 254 }, () => new Float64Array(rows).fill(1));
    columns[253] = Float64Array.from({ length: rows }, (_, row) => row);
    const features = { names: columns.map((_, feature) => `f${feature}`), columns };
    const target = Float64Array.from({ length: rows }, (_, row) => (row < 298 ? 0 : 1));
    const forest = fitForest({ features, target }, { trees: 2, bins: 256, bootstrap: false });
    expect(forest.importances[253]).toBe(1);
    expect([...predict(forest, features)]).toEqual([...target]);
  });

  it('refuses a tree of more nodes than its words can hold', () => {
    const data = noise(33_000, 4);
    const options = { trees: 1, bootstrap: false };
    expect(() => fitForest(data, options)).toThrow('raise minLeaf');
    expect(fitForest(data, { ...options, minLeaf: 50 }).trees).toHaveLength(1);
  });
});
