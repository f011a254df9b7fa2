import { BadTrainingData } from './errors';
import { LIMITS } from './limits';

export interface ForestOptions {
  /** Default 100: the error of 50 to 400 trees differs by less than 0.1 points (ml.md C3). */
  trees?: number;
  /** Fewest draws of the bootstrap in a leaf, a row drawn twice counting twice. Default 1. */
  minLeaf?: number;
  /** Features tried at each split. Default: all for regression, the square root for classification. */
  featuresPerSplit?: number;
  /** Bins of each feature, bin 0 (missing) included. Default 64: 15–25 % faster than 255 at equal error. */
  bins?: number;
  /** Any 32-bit integer ≥ 0. Same seed, same data, same bytes. Default 1. */
  seed?: number;
  /** False grows each tree on all rows, which leaves none out of bag. Default true. */
  bootstrap?: boolean;
}

export type ResolvedOptions = Readonly<Required<ForestOptions>>;

/** The options with their defaults. Throws `BadTrainingData` for one that is out of its range. */
export function resolveOptions(
  options: ForestOptions,
  featureCount: number,
  isClassification: boolean,
): ResolvedOptions {
  const usual = isClassification ? Math.max(1, Math.floor(Math.sqrt(featureCount))) : featureCount;
  return {
    trees: within('trees', options.trees ?? 100, [1, LIMITS.trees]),
    minLeaf: within('minLeaf', options.minLeaf ?? 1, [1, LIMITS.rows]),
    featuresPerSplit: within('featuresPerSplit', options.featuresPerSplit ?? usual, [1, featureCount]),
    bins: within('bins', options.bins ?? 64, [2, LIMITS.bins]),
    seed: within('seed', options.seed ?? 1, [0, 0xffffffff]),
    bootstrap: options.bootstrap ?? true,
  };
}

function within(name: string, value: number, [least, most]: [number, number]): number {
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new BadTrainingData(`${name} is ${value}: an integer between ${least} and ${most} is possible`);
}
