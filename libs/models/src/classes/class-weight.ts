import { clamp } from '@whoop/statistics';
import { MODEL_THRESHOLDS } from '../thresholds';
import { CLASS_COUNT } from './class-metrics';

const { first, priorRows } = MODEL_THRESHOLDS.classes.forestWeight;

/**
 * How far a forest's probabilities are to be believed against the usual shares, 0-1: `base + weight (forest - base)` with the
 * weight of least squared error on the rows taken in so far. A forest of one athlete's days is surer of itself than it should
 * be. Until there are rows the weight is a half, which counts as 60 rows.
 */
export class ClassWeight {
  private agreement = 0;
  private disagreement = 0;
  private rows = 0;

  /** Takes in what was said, and what came, of one row (its place in arrays of `3 row + class`). */
  add(forest: Float64Array, base: Float64Array, row: number, label: number): void {
    for (let one = 0; one < CLASS_COUNT; one += 1) {
      const at = CLASS_COUNT * row + one;
      const apart = forest[at]! - base[at]!;
      this.agreement += apart * (Number(one === label) - base[at]!);
      this.disagreement += apart * apart;
    }
    this.rows += 1;
  }

  get weight(): number {
    if (this.rows === 0 || this.disagreement === 0) return first;
    const prior = (priorRows * this.disagreement) / this.rows;
    return clamp((this.agreement + first * prior) / (this.disagreement + prior), 0, 1);
  }
}
