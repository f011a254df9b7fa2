import type { XorShift32 } from '../random';
import type { Training } from '../training';
import { FeatureDraw } from './feature-draw';
import { reciprocals } from './split-finder';
import type { NodeRows, SplitFinder } from './split-finder';

/**
 * Gini impurity for any number of classes, by plain counts: `histogram[bin * classes + class]`. Three classes have the
 * faster `ThreeClassSplits`, and two are a regression on 0 and 1, whose criterion is the same.
 */
export class ManyClassSplits implements SplitFinder {
  feature = 0;
  bin = 0;
  gain = 0;

  private readonly draw: FeatureDraw;
  private readonly histogram: Int32Array;
  private readonly inverse: Float64Array;
  private readonly node: Int32Array;
  private readonly left: Int32Array;
  private nodeCount = 0;
  private draws!: Int32Array;
  private random!: XorShift32;
  private best = 0;

  constructor(private readonly training: Training) {
    this.draw = new FeatureDraw(training.featureCount);
    this.histogram = new Int32Array(training.options.bins * training.outputs);
    this.inverse = reciprocals(training.rows);
    this.node = new Int32Array(training.outputs);
    this.left = new Int32Array(training.outputs);
  }

  startTree(draws: Int32Array, random: XorShift32): void {
    this.draws = draws;
    this.random = random;
    this.draw.startTree();
  }

  find(node: NodeRows): boolean {
    const { draw, random } = this;
    const { minLeaf, featuresPerSplit } = this.training.options;
    this.countNode(node);
    if (this.nodeCount < 2 * minLeaf) return false;
    this.best = -1;
    draw.startSplit();
    while (draw.wantsMore(featuresPerSplit, this.best >= 0)) {
      const feature = draw.next(random);
      if (this.search(node, feature)) this.feature = feature;
    }
    this.gain = this.best - sumOfSquares(this.node) * this.inverse[this.nodeCount]!;
    return this.best >= 0;
  }

  private countNode({ rows, start, end }: NodeRows): void {
    const { node, draws } = this;
    const { targets } = this.training;
    node.fill(0);
    this.nodeCount = 0;
    for (let place = start; place < end; place += 1) {
      const row = rows[place]!;
      node[targets[row]!]! += draws[row]!;
      this.nodeCount += draws[row]!;
    }
  }

  private search({ rows, start, end }: NodeRows, feature: number): boolean {
    const { histogram, draws } = this;
    const { bins, targets, outputs, rows: rowCount } = this.training;
    const offset = feature * rowCount;
    histogram.fill(0);
    for (let place = start; place < end; place += 1) {
      const row = rows[place]!;
      histogram[bins[offset + row]! * outputs + targets[row]!]! += draws[row]!;
    }
    return this.scan();
  }

  private scan(): boolean {
    const { histogram, left, nodeCount } = this;
    const minLeaf = this.training.options.minLeaf;
    const outputs = left.length;
    let count = 0;
    let found = false;
    left.fill(0);
    for (let first = 0; first < histogram.length; first += outputs) {
      const before = count;
      for (let label = 0; label < outputs; label += 1) {
        left[label]! += histogram[first + label]!;
        count += histogram[first + label]!;
      }
      if (count === before || count < minLeaf || nodeCount - count < minLeaf) continue;
      const score = this.scoreOf(count);
      if (score > this.best) {
        this.best = score;
        this.bin = first / outputs;
        found = true;
      }
    }
    return found;
  }

  private scoreOf(count: number): number {
    const { node, left, inverse } = this;
    let squaresLeft = 0;
    let squaresRight = 0;
    for (let label = 0; label < left.length; label += 1) {
      const right = node[label]! - left[label]!;
      squaresLeft += left[label]! * left[label]!;
      squaresRight += right * right;
    }
    return squaresLeft * inverse[count]! + squaresRight * inverse[this.nodeCount - count]!;
  }
}

function sumOfSquares(values: Int32Array): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index]! * values[index]!;
  return sum;
}
