import type { Training } from '../training';
import { PackedSplits } from './packed-splits';

/** One draw in a packed sum; the 36 bits below it hold the sum of the targets' steps (see `quantise`). */
const ONE_DRAW = 2 ** 36;
const DRAWS = 2 ** -36;

/**
 * Least squares. A unit is (1 draw, target), so a sum is draws × 2³⁶ + targets. With mean m of the node, a split takes
 * (targetsLeft - drawsLeft × m)² × (1/drawsLeft + 1/drawsRight) off the squared error.
 */
export class RegressionSplits extends PackedSplits {
  private nodeDraws = 0;
  /** Mean unit of the node: what a draw that is like all others adds. */
  private meanUnit = 0;

  constructor(
    training: Training,
    private readonly steps: Float64Array,
  ) {
    super(training);
  }

  protected unitOf(row: number): number {
    return ONE_DRAW + this.steps[row]!;
  }

  protected startNode(total: number): number {
    this.nodeDraws = (total * DRAWS) | 0;
    this.meanUnit = total / this.nodeDraws;
    return this.nodeDraws;
  }

  protected gainOf(left: number): number {
    const draws = (left * DRAWS) | 0;
    const rest = this.nodeDraws - draws;
    if (draws < this.minLeaf || rest < this.minLeaf) return -1;
    const surplus = left - draws * this.meanUnit;
    return surplus * surplus * (this.inverse[draws]! + this.inverse[rest]!);
  }
}
