import type { XorShift32 } from '../random';

/** The rows of a node: `rows[start]` … `rows[end - 1]`. */
export interface NodeRows {
  readonly rows: Int32Array;
  start: number;
  end: number;
}

/** Finds the best split of a node under one criterion. The answer of the last `find` is in the fields. */
export interface SplitFinder {
  readonly feature: number;
  /** The last bin on the left that holds a row of the node. */
  readonly bin: number;
  /** What the split takes off the node's summed impurity, in the criterion's own unit. */
  readonly gain: number;
  /** Takes the draws of the bootstrap and the tree's own source of randomness. */
  startTree(draws: Int32Array, random: XorShift32): void;
  /** False where no split leaves `minLeaf` draws on both sides. */
  find(node: NodeRows): boolean;
}

/** 1/n by n, so that the inner loops multiply instead of dividing: 1/0 is 0. */
export function reciprocals(most: number): Float64Array {
  const table = new Float64Array(most + 1);
  for (let n = 1; n <= most; n += 1) table[n] = 1 / n;
  return table;
}
