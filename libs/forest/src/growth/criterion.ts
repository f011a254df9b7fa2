import { ManyClassSplits } from '../splits/many-class-splits';
import { quantise } from '../splits/quantised';
import { RegressionSplits } from '../splits/regression-splits';
import type { SplitFinder } from '../splits/split-finder';
import { ThreeClassSplits } from '../splits/three-class-splits';
import type { Training } from '../training';
import { classLeaf, meanLeaf } from './leaf-values';
import type { WriteLeaf } from './leaf-values';

/** How nodes are split, and what leaves say. */
export interface Criterion {
  readonly splits: SplitFinder;
  /** The targets as the splits see them. A node where they are equal is a leaf: what is left to part is rounding. */
  readonly levels: Float64Array;
  readonly writeLeaf: WriteLeaf;
}

export function criterionOf(training: Training): Criterion {
  if (training.kind === 'regression') {
    const levels = quantise(training.targets).steps;
    return { splits: new RegressionSplits(training, levels), levels, writeLeaf: meanLeaf(training) };
  }
  return { splits: classSplits(training), levels: training.targets, writeLeaf: classLeaf(training) };
}

function classSplits(training: Training): SplitFinder {
  // For two classes Gini is twice the variance of 0 and 1: the same splits win.
  if (training.outputs <= 2) return new RegressionSplits(training, quantise(training.targets).steps);
  return training.outputs === 3 ? new ThreeClassSplits(training) : new ManyClassSplits(training);
}
