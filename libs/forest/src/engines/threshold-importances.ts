import { gainImportances } from '../importances';
import { isClassification } from '../training-data';
import type { TrainingData } from '../training-data';
import { LEAF } from '../tree';
import { childOf } from './threshold-forest';
import type { ThresholdTree } from './threshold-forest';

/**
 * Gain importances (`gainImportances`) of trees that do not tell their gains. Measured on all training rows, since their
 * bags are not known either.
 *
 * @param columns the features of the training, without missing values
 */
export function thresholdImportances(
  trees: readonly ThresholdTree[],
  columns: readonly Float64Array[],
  data: TrainingData,
): Float64Array {
  const truths = truthsOf(data);
  return gainImportances(
    trees.map((tree) => ({ gains: gainsOf(tree, columns, truths) })),
    columns.length,
  );
}

/** What the impurity is the squared error of: the target around its mean, or 0 and 1 for each class (then it is Gini's). */
function truthsOf(data: TrainingData): Float64Array[] {
  if (isClassification(data)) {
    return Array.from({ length: data.classCount }, (_, label) =>
      Float64Array.from(data.labels, (one) => (one === label ? 1 : 0)),
    );
  }
  const mean = data.target.reduce((sum, value) => sum + value, 0) / data.target.length;
  return [data.target.map((value) => value - mean)];
}

/** A split takes Σ² / count of its children less that of itself off the squared error. */
function gainsOf(
  tree: ThresholdTree,
  columns: readonly Float64Array[],
  truths: readonly Float64Array[],
): Float64Array {
  const gains = new Float64Array(columns.length);
  const counts = sumsByNode(tree, columns, new Float64Array(columns[0]!.length).fill(1));
  for (const truth of truths) {
    const sums = sumsByNode(tree, columns, truth);
    const explained = (node: number): number => sums[node]! ** 2 / counts[node]!;
    tree.features.forEach((feature, at) => {
      if (feature === LEAF) return;
      gains[feature]! += Math.max(0, explained(at + 1) + explained(tree.rights[at]!) - explained(at));
    });
  }
  return gains;
}

/** By node, the sum over the rows that come through it. */
function sumsByNode(
  tree: ThresholdTree,
  columns: readonly Float64Array[],
  values: Float64Array,
): Float64Array {
  const sums = new Float64Array(tree.features.length);
  values.forEach((value, row) => {
    let at = 0;
    sums[at]! += value;
    while (tree.features[at] !== LEAF) {
      at = childOf(tree, at, columns, row);
      sums[at]! += value;
    }
  });
  return sums;
}
