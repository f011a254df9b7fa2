import type { XorShift32 } from '../random';
import type { Training } from '../training';
import { FeatureDraw } from './feature-draw';
import { reciprocals } from './split-finder';
import type { NodeRows, SplitFinder } from './split-finder';

const { clz32 } = Math;

/**
 * The search for the best split on packed histograms: what least squares and the three-class Gini have in common.
 *
 * A bin must know two or three whole numbers of the rows in it. A criterion packs them into one double (below 2⁵³ it is
 * exact), so that one addition a row fills the histogram of a feature, and one addition a bin gives all that lies to the
 * left of a split. Being exact, the sums do not depend on the order of rows.
 *
 * Nearly all nodes of a full tree hold fewer rows than there are bins. For them a bitmap remembers which bins were touched
 * and the scan walks its set bits: no sorting, no empty bins, and it clears what it reads. From `bins` rows on, a plain
 * scan over all bins is faster (measured: 20 % of the whole fit against a limit at a quarter of that).
 *
 * Plain `let`s in the loops on purpose: destructuring an array there cost 8 % of the fit. No `Math` there either: a sandbox
 * (Jest's) looks globals up so slowly that trainings in tests took eight times as long. Hence `| 0` for rounding down.
 */
export abstract class PackedSplits implements SplitFinder {
  feature = 0;
  bin = 0;
  gain = 0;

  /** 1/n, for n up to the number of rows. */
  protected readonly inverse: Float64Array;
  protected readonly minLeaf: number;

  private readonly draw: FeatureDraw;
  private readonly histogram: Float64Array;
  private readonly touched: Int32Array;
  /** What each row of this tree adds to its bin. */
  private readonly units: Float64Array;
  /** The same for the rows of the node, side by side: gathered once, read for every feature. */
  private readonly nodeUnits: Float64Array;
  private random!: XorShift32;
  private rows!: Int32Array;
  private start = 0;
  private size = 0;

  constructor(protected readonly training: Training) {
    const { rows, featureCount, options } = training;
    this.minLeaf = options.minLeaf;
    this.inverse = reciprocals(rows);
    this.draw = new FeatureDraw(featureCount);
    this.histogram = new Float64Array(options.bins);
    this.touched = new Int32Array(Math.ceil(options.bins / 32));
    this.units = new Float64Array(rows);
    this.nodeUnits = new Float64Array(rows);
  }

  /** What one draw of the row adds to its bin. */
  protected abstract unitOf(row: number): number;

  /** Takes in the sum over the node; returns its draws. */
  protected abstract startNode(total: number): number;

  /** What a split with this sum on its left takes off the impurity; -1 where a side would be smaller than a leaf may be. */
  protected abstract gainOf(left: number): number;

  startTree(draws: Int32Array, random: XorShift32): void {
    const { units } = this;
    for (let row = 0; row < units.length; row += 1) units[row] = draws[row]! * this.unitOf(row);
    this.random = random;
    this.draw.startTree();
  }

  find(node: NodeRows): boolean {
    const { draw, random, training } = this;
    const { featuresPerSplit, bins } = training.options;
    this.gain = -1;
    if (this.startNode(this.gather(node)) < 2 * this.minLeaf) return false;
    const { size } = this;
    draw.startSplit();
    while (draw.wantsMore(featuresPerSplit, this.gain >= 0)) {
      const feature = draw.next(random);
      if (size >= bins) this.searchAllBins(feature);
      else this.searchTouchedBins(feature);
      // Two rows can be parted in one way only, whatever the feature.
      if (size === 2 && this.gain >= 0) break;
    }
    return this.gain >= 0;
  }

  private gather({ rows, start, end }: NodeRows): number {
    const { units, nodeUnits } = this;
    let total = 0;
    for (let place = start; place < end; place += 1) {
      const unit = units[rows[place]!]!;
      nodeUnits[place - start] = unit;
      total += unit;
    }
    this.rows = rows;
    this.start = start;
    this.size = end - start;
    return total;
  }

  private searchAllBins(feature: number): void {
    const { histogram, nodeUnits, rows, start, size } = this;
    const { bins, rows: rowCount } = this.training;
    const first = feature * rowCount;
    for (let place = 0; place < size; place += 1) {
      histogram[bins[first + rows[start + place]!]!]! += nodeUnits[place]!;
    }
    let best = this.gain;
    let bestBin = -1;
    let left = 0;
    for (let bin = 0; bin < histogram.length; bin += 1) {
      left += histogram[bin]!;
      histogram[bin] = 0;
      // An empty bin repeats the gain of the one before it, which is not greater.
      const gain = this.gainOf(left);
      if (gain > best) {
        best = gain;
        bestBin = bin;
      }
    }
    if (bestBin >= 0) this.keep(feature, bestBin, best);
  }

  private searchTouchedBins(feature: number): void {
    const { histogram, touched, nodeUnits, rows, start, size } = this;
    const { bins, rows: rowCount } = this.training;
    const first = feature * rowCount;
    for (let place = 0; place < size; place += 1) {
      const bin = bins[first + rows[start + place]!]!;
      histogram[bin]! += nodeUnits[place]!;
      touched[bin >>> 5]! |= 1 << (bin & 31);
    }
    let best = this.gain;
    let bestBin = -1;
    let left = 0;
    for (let word = 0; word < touched.length; word += 1) {
      for (let bits = touched[word]!; bits !== 0; bits &= bits - 1) {
        const bin = (word << 5) + 31 - clz32(bits & -bits);
        left += histogram[bin]!;
        histogram[bin] = 0;
        const gain = this.gainOf(left);
        if (gain > best) {
          best = gain;
          bestBin = bin;
        }
      }
      touched[word] = 0;
    }
    if (bestBin >= 0) this.keep(feature, bestBin, best);
  }

  private keep(feature: number, bin: number, gain: number): void {
    this.feature = feature;
    this.bin = bin;
    this.gain = gain;
  }
}
