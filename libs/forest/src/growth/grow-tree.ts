import { drawBag, emptyBag, fillBag } from '../bootstrap';
import type { Bag } from '../bootstrap';
import { BadTrainingData } from '../errors';
import { LIMITS } from '../limits';
import { treeSeed, XorShift32 } from '../random';
import type { NodeRows } from '../splits/split-finder';
import type { Training } from '../training';
import { leafNode, splitNode } from '../tree';
import type { Tree } from '../tree';
import { criterionOf } from './criterion';
import type { Criterion } from './criterion';
import { Partition } from './partition';

export interface GrownTree extends Tree {
  /** Impurity that the splits on each feature took off. */
  readonly gains: Float64Array;
}

/** A node that waits to be split. */
interface Waiting {
  at: number;
  start: number;
  end: number;
}

/** Grows trees one after the other in the same buffers: allocated once for a fit, 100 trees need no more memory than one. */
export class TreeGrower {
  private readonly bag: Bag;
  private readonly criterion: Criterion;
  private readonly partition: Partition;
  private readonly nodes: Int32Array;
  private readonly leafValues: Float32Array;
  private readonly gains: Float64Array;
  private readonly waiting: Waiting[] = [];
  private nodeCount = 0;
  private leafCount = 0;

  constructor(private readonly training: Training) {
    const { rows, outputs, featureCount } = training;
    const most = Math.min(2 * rows - 1, LIMITS.nodesPerTree);
    this.bag = emptyBag(rows);
    this.criterion = criterionOf(training);
    this.partition = new Partition(training);
    this.nodes = new Int32Array(most);
    this.leafValues = new Float32Array(((most + 1) / 2) * outputs);
    this.gains = new Float64Array(featureCount);
  }

  grow(treeIndex: number): GrownTree {
    const { seed, bootstrap } = this.training.options;
    const random = new XorShift32(treeSeed(seed, treeIndex));
    if (bootstrap) drawBag(this.bag, random);
    else fillBag(this.bag);
    this.criterion.splits.startTree(this.bag.draws, random);
    this.gains.fill(0);
    this.leafCount = 0;
    this.nodeCount = 1;
    this.waiting.push({ at: 0, start: 0, end: this.bag.size });
    this.splitAll();
    return {
      nodes: this.nodes.slice(0, this.nodeCount),
      leafValues: this.leafValues.slice(0, this.leafCount * this.training.outputs),
      gains: this.gains.slice(),
    };
  }

  /** Depth first, left before right: the order in which documents store a tree. */
  private splitAll(): void {
    const { waiting, criterion, partition, nodes, gains } = this;
    const node: NodeRows = { rows: this.bag.rows, start: 0, end: 0 };
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      node.start = next.start;
      node.end = next.end;
      if (this.isPure(node) || !criterion.splits.find(node)) {
        this.addLeaf(next.at, node);
        continue;
      }
      const { feature, bin, gain } = criterion.splits;
      const division = partition.divide(node, feature, bin);
      const left = this.reserveChildren();
      nodes[next.at] = splitNode(feature, division.bin, left - next.at);
      gains[feature]! += gain;
      waiting.push({ at: left + 1, start: division.middle, end: next.end });
      waiting.push({ at: left, start: next.start, end: division.middle });
    }
  }

  private isPure({ rows, start, end }: NodeRows): boolean {
    const { levels } = this.criterion;
    const first = levels[rows[start]!];
    for (let place = start + 1; place < end; place += 1) if (levels[rows[place]!] !== first) return false;
    return true;
  }

  private addLeaf(at: number, node: NodeRows): void {
    this.nodes[at] = leafNode(this.leafCount);
    this.criterion.writeLeaf(node, this.bag.draws, this.leafValues, this.leafCount * this.training.outputs);
    this.leafCount += 1;
  }

  private reserveChildren(): number {
    const left = this.nodeCount;
    if (left + 2 > LIMITS.nodesPerTree)
      throw new BadTrainingData(`a tree needs more than ${LIMITS.nodesPerTree} nodes: raise minLeaf`);
    this.nodeCount = left + 2;
    return left;
  }
}
