import { binByRow } from './binning/binning';
import { requireFeatures, rowCount } from './feature-table';
import type { FeatureTable } from './feature-table';
import type { Forest } from './forest';
import { findLeaf } from './tree';
import type { Tree } from './tree';

/**
 * Mean over the trees: `outputs` values a row, which are the target for regression and the probability of each class for
 * classification. Throws `WrongFeatures` unless the table has the features of the training, in the same order.
 *
 * Each row is binned once, then tree after tree walks over all rows: one tree stays in the cache meanwhile.
 */
export function predict(forest: Forest, table: FeatureTable): Float64Array {
  requireFeatures(table, forest.binning.names);
  const predictions = new Float64Array(rowCount(table) * forest.outputs);
  const binned = { bins: binByRow(forest.binning, table), featureStep: 1 };
  for (const tree of forest.trees) addTree(predictions, tree, binned, forest);
  for (let index = 0; index < predictions.length; index += 1) predictions[index]! /= forest.trees.length;
  return predictions;
}

function addTree(
  sums: Float64Array,
  { nodes, leafValues }: Tree,
  binned: { bins: Uint8Array; featureStep: number },
  { outputs, binning }: Forest,
): void {
  const features = binning.edges.length;
  const rows = sums.length / outputs;
  for (let row = 0; row < rows; row += 1) {
    const from = findLeaf(nodes, binned, row * features) * outputs;
    for (let output = 0; output < outputs; output += 1)
      sums[row * outputs + output]! += leafValues[from + output]!;
  }
}

/** The likeliest class of each row: the lowest of equals, -1 where the probabilities are NaN (`Forest.outOfBag`). */
export function likeliestClasses(probabilities: Float64Array, classCount: number): Int32Array {
  return Int32Array.from({ length: probabilities.length / classCount }, (_, row) => {
    const shares = probabilities.subarray(row * classCount, (row + 1) * classCount);
    return shares.indexOf(shares.reduce((most, share) => Math.max(most, share), 0));
  });
}
