/**
 * A forest as JSON: data, never code. Of 365 days with 25 features, 100 trees of leaf 1 take about 230 kB.
 *
 * Numbers that would be long in decimals are Base64 of their bytes (little-endian). Trees are stored as the sequence of
 * their nodes, a node before its left subtree before its right one, so a document cannot even say that a tree has a cycle,
 * a node with two parents or a child that does not exist.
 */
export interface ForestDocument {
  format: 'whoop-forest';
  version: 1;
  kind: 'regression' | 'classification';
  outputs: number;
  rows: number;
  options: {
    trees: number;
    minLeaf: number;
    featuresPerSplit: number;
    bins: number;
    seed: number;
    bootstrap: boolean;
  };
  features: string[];
  schemaHash: string;
  dataHash: string;
  importances: number[];
  missingBins: number[];
  /** Edges of each feature. */
  edgeCounts: number[];
  /** Float64 each: the edges of feature 0, then of feature 1 … */
  edges: string;
  /** One byte a node, tree after tree: its feature, or 255 for a leaf. */
  shape: string;
  /** One byte a split, in the same order: rows up to this bin go left. */
  splitBins: string;
  /** Float32 each, `outputs` a leaf, in the same order. */
  leafValues: string;
}
