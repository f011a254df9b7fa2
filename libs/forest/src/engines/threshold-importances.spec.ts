import { treeOf } from './threshold-document';
import { thresholdImportances } from './threshold-importances';

const LEAF = 255;
const columns = [Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 1, 0, 1)];
const features = { names: ['a', 'b'], columns };
/** Splits on feature 0 at 2.5, its right side on feature 1 at 0.5. */
const tree = treeOf(Uint8Array.of(0, LEAF, 1, LEAF, LEAF), Float64Array.of(2.5, 0, 0.5, 10, 20));

describe('thresholdImportances', () => {
  it('shares out what the splits take off the squared error', () => {
    // Around the mean 7.5: 275 in all; the first split leaves 50, the second nothing.
    const data = { features, target: Float64Array.of(0, 0, 10, 20) };
    const [first, second] = thresholdImportances([tree], columns, data);
    expect(first).toBeCloseTo(225 / 275, 12);
    expect(second).toBeCloseTo(50 / 275, 12);
  });

  it('shares out what they take off the Gini impurity', () => {
    // 4 × Gini: 2.5 at the root, then 1 on the right, then 0.
    const data = { features, labels: Int32Array.of(0, 0, 1, 2), classCount: 3 };
    const [first, second] = thresholdImportances([tree], columns, data);
    expect(first).toBeCloseTo(1.5 / 2.5, 12);
    expect(second).toBeCloseTo(1 / 2.5, 12);
  });
});
