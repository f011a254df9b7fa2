import { PackedSplits } from './packed-splits';

/** 17 bits each, from the top: all draws, draws of class 0, draws of class 1. */
const ONE_DRAW = 2 ** 34;
const FIRST_CLASS = 2 ** 17;
const UNITS = [ONE_DRAW + FIRST_CLASS, ONE_DRAW + 1, ONE_DRAW] as const;
const DRAWS = 2 ** -34;
const FIRST_CLASS_DRAWS = 2 ** -17;

/**
 * Gini impurity for three classes. With share p of a class in the node, a split takes
 * Σ (drawsLeft of the class - drawsLeft × p)² × (1/drawsLeft + 1/drawsRight) off it, summed over the classes. The third
 * class needs no count: its term is what the other two have too much, or too little.
 */
export class ThreeClassSplits extends PackedSplits {
  private nodeDraws = 0;
  private firstShare = 0;
  private secondShare = 0;

  protected unitOf(row: number): number {
    return UNITS[this.training.targets[row]!]!;
  }

  protected startNode(total: number): number {
    const draws = (total * DRAWS) | 0;
    const rest = total - draws * ONE_DRAW;
    const first = (rest * FIRST_CLASS_DRAWS) | 0;
    this.nodeDraws = draws;
    this.firstShare = first / draws;
    this.secondShare = (rest - first * FIRST_CLASS) / draws;
    return draws;
  }

  protected gainOf(left: number): number {
    const draws = (left * DRAWS) | 0;
    const right = this.nodeDraws - draws;
    if (draws < this.minLeaf || right < this.minLeaf) return -1;
    const rest = left - draws * ONE_DRAW;
    const first = (rest * FIRST_CLASS_DRAWS) | 0;
    const firstSurplus = first - draws * this.firstShare;
    const secondSurplus = rest - first * FIRST_CLASS - draws * this.secondShare;
    const thirdSurplus = firstSurplus + secondSurplus;
    const squares = firstSurplus ** 2 + secondSurplus ** 2 + thirdSurplus ** 2;
    return squares * (this.inverse[draws]! + this.inverse[right]!);
  }
}
