import { BadForestDocument } from '../errors';
import type { Forest } from '../forest';
import { LIMITS } from '../limits';
import { binOfSplit, featureOf, LEAF, leafNode, splitNode } from '../tree';
import type { Tree } from '../tree';

/** The trees of a forest in three streams: see `ForestDocument`. */
export interface TreeStreams {
  readonly shape: Uint8Array;
  readonly splitBins: Uint8Array;
  readonly leafValues: Float32Array;
}

export function writeTrees(trees: readonly Tree[]): TreeStreams {
  const nodeCount = trees.reduce((sum, { nodes }) => sum + nodes.length, 0);
  const shape = new Uint8Array(nodeCount);
  const splitBins = new Uint8Array((nodeCount - trees.length) / 2);
  let written = 0;
  let splits = 0;
  for (const { nodes } of trees) {
    const waiting = [0];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const node = nodes[at]!;
      shape[written++] = featureOf(node);
      if (featureOf(node) === LEAF) continue;
      splitBins[splits++] = binOfSplit(node);
      const left = at + (node & 0xffff);
      waiting.push(left + 1, left);
    }
  }
  return { shape, splitBins, leafValues: joined(trees) };
}

function joined(trees: readonly Tree[]): Float32Array {
  const all = new Float32Array(trees.reduce((sum, { leafValues }) => sum + leafValues.length, 0));
  let at = 0;
  for (const { leafValues } of trees) {
    all.set(leafValues, at);
    at += leafValues.length;
  }
  return all;
}

/** Reads the trees one by one, giving nodes their places as `TreeGrower` does: the arrays come out bit for bit as grown. */
export class TreeReader {
  private nodesRead = 0;
  private splitsRead = 0;
  private leavesRead = 0;

  private readonly outputs: number;
  private readonly edges: readonly Float64Array[];
  /** Each leaf holds a row of the training. */
  private readonly mostNodes: number;

  constructor(
    private readonly streams: TreeStreams,
    { outputs, binning, rows }: Pick<Forest, 'outputs' | 'binning' | 'rows'>,
  ) {
    this.outputs = outputs;
    this.edges = binning.edges;
    this.mostNodes = Math.min(LIMITS.nodesPerTree, 2 * rows - 1);
  }

  /** Throws `BadForestDocument` where the streams end too early, or a split names a feature or a bin that is not there. */
  readTree(): Tree {
    const nodes: number[] = [0];
    const firstLeaf = this.leavesRead;
    const waiting = [0];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const feature = this.streams.shape[this.nodesRead];
      if (feature === undefined) throw new BadForestDocument('shape: ends within a tree');
      this.nodesRead += 1;
      if (feature === LEAF) {
        nodes[at] = leafNode(this.leavesRead - firstLeaf);
        this.leavesRead += 1;
        continue;
      }
      const left = nodes.length;
      if (left + 2 > this.mostNodes) throw new BadForestDocument('shape: a tree has too many nodes');
      nodes.push(0, 0);
      nodes[at] = splitNode(feature, this.readBin(feature), left - at);
      waiting.push(left + 1, left);
    }
    return { nodes: Int32Array.from(nodes), leafValues: this.leafValues(firstLeaf) };
  }

  /** Throws unless the trees read so far are all that the streams hold. */
  requireEnd(): void {
    const { shape, splitBins, leafValues } = this.streams;
    if (this.nodesRead !== shape.length) throw new BadForestDocument('shape: goes on after the last tree');
    if (this.splitsRead !== splitBins.length) throw new BadForestDocument('splitBins: more than splits');
    if (this.leavesRead * this.outputs !== leafValues.length) {
      throw new BadForestDocument('leafValues: not one for each leaf and output');
    }
  }

  private readBin(feature: number): number {
    const edges = this.edges[feature];
    if (edges === undefined) throw new BadForestDocument(`shape: there is no feature ${feature}`);
    const bin = this.streams.splitBins[this.splitsRead];
    // After the last bin nothing is left to go right.
    if (bin === undefined || bin > edges.length) {
      throw new BadForestDocument(`splitBins: ${bin} at split ${this.splitsRead}, feature ${feature}`);
    }
    this.splitsRead += 1;
    return bin;
  }

  private leafValues(firstLeaf: number): Float32Array {
    const { leafValues } = this.streams;
    if (this.leavesRead * this.outputs > leafValues.length) {
      throw new BadForestDocument('leafValues: fewer than leaves');
    }
    return leafValues.slice(firstLeaf * this.outputs, this.leavesRead * this.outputs);
  }
}
