import { requireFeatures, rowCount } from '../feature-table';
import type { FeatureTable } from '../feature-table';
import { LEAF } from '../tree';
import type { AnyForest } from './trained';

/**
 * One tree of `ml-random-forest`, its nodes in order: a node, its left subtree, its right one. A row goes left where its
 * value is below the node's.
 */
export interface ThresholdTree {
  /** By node: the feature it splits on, or 255 for a leaf. */
  readonly features: Uint8Array;
  /** By node: where it splits; of a leaf the mean, or the class that it votes for. */
  readonly values: Float64Array;
  /** By node: the place of its right child. */
  readonly rights: Int32Array;
}

/** A forest as `ml-random-forest` grew it, without the package: plain data. */
export interface ThresholdForest extends AnyForest {
  readonly names: readonly string[];
  /** Of the training, by feature: takes the place of missing values, which the package does not know. */
  readonly medians: Float64Array;
  readonly trees: readonly ThresholdTree[];
}

/**
 * Regression: the mean over the trees. Classification: the share of trees that vote for each class, which is what the
 * package's `predictProbability` means to be (it loses the first tree's vote and adds that tree's label).
 */
export function predictByThresholds(forest: ThresholdForest, table: FeatureTable): Float64Array {
  requireFeatures(table, forest.names);
  const { kind, outputs, trees } = forest;
  const rows = rowCount(table);
  const columns = withoutMissing(table, forest.medians);
  const sums = new Float64Array(rows * outputs);
  for (const tree of trees) {
    for (let row = 0; row < rows; row += 1) {
      const value = leafValue(tree, columns, row);
      if (kind === 'regression') sums[row]! += value;
      else sums[row * outputs + value]! += 1;
    }
  }
  return sums.map((sum) => sum / trees.length);
}

/** The columns with the medians in the place of NaN. */
export const withoutMissing = ({ columns }: FeatureTable, medians: Float64Array): Float64Array[] =>
  columns.map((column, feature) => column.map((value) => (Number.isNaN(value) ? medians[feature]! : value)));

function leafValue(tree: ThresholdTree, columns: readonly Float64Array[], row: number): number {
  let at = 0;
  while (tree.features[at] !== LEAF) at = childOf(tree, at, columns, row);
  return tree.values[at]!;
}

/** The child of a split that a row goes to. */
export const childOf = (
  { features, values, rights }: ThresholdTree,
  at: number,
  columns: readonly Float64Array[],
  row: number,
): number => (columns[features[at]!]![row]! < values[at]! ? at + 1 : rights[at]!);
