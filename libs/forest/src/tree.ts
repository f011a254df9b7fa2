/**
 * One tree as two flat arrays. A node is one 32-bit word, so that a step of a prediction reads one word and one byte:
 *
 * - split: feature (8 bits) | bin (8 bits) | distance to its left child (16 bits). A row goes left where its bin of the
 *   feature is not above the split's; the right child follows the left one.
 * - leaf: 255 (8 bits) | index of the leaf (24 bits). Its values are at `index * outputs` of `leafValues`: the mean of the
 *   target, or the share of each class.
 *
 * Node 0 is the root. Children lie after their parents, so a walk always ends.
 */
export interface Tree {
  readonly nodes: Int32Array;
  /** Single precision: seven digits, at half the size of a stored forest. */
  readonly leafValues: Float32Array;
}

/** Where a split names its feature. */
export const LEAF = 255;

export const splitNode = (feature: number, bin: number, distance: number): number =>
  (feature << 24) | (bin << 16) | distance;

export const leafNode = (leaf: number): number => (LEAF << 24) | leaf;

export const featureOf = (node: number): number => node >>> 24;
export const binOfSplit = (node: number): number => (node >>> 16) & 0xff;
export const leafIndexOf = (node: number): number => node & 0xffffff;

/** A table of bins and how far apart in it two features of one row are. */
export interface BinnedRows {
  readonly bins: Uint8Array;
  readonly featureStep: number;
}

/** Index of the leaf that a row falls into; `firstBin` is where the row's feature 0 is. */
export function findLeaf(nodes: Int32Array, { bins, featureStep }: BinnedRows, firstBin: number): number {
  let at = 0;
  let node = nodes[0]!;
  while (node >>> 24 !== LEAF) {
    const goesRight = bins[firstBin + (node >>> 24) * featureStep]! > ((node >>> 16) & 0xff) ? 1 : 0;
    at += (node & 0xffff) + goesRight;
    node = nodes[at]!;
  }
  return node & 0xffffff;
}
