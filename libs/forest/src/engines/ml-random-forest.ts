import type {
  RandomForestBaseOptions,
  RandomForestClassifier,
  RandomForestRegression,
} from 'ml-random-forest';
import { dataHash } from '../data-hash';
import { rowCount } from '../feature-table';
import { resolveOptions } from '../options';
import type { ForestOptions, ResolvedOptions } from '../options';
import { isClassification, requireTrainable } from '../training-data';
import type { TrainingData } from '../training-data';
import { LEAF } from '../tree';
import type { ForestEngine } from './forest-engine';
import { readThresholdForest, treeOf, writeThresholdForest } from './threshold-document';
import { predictByThresholds, withoutMissing } from './threshold-forest';
import type { ThresholdForest, ThresholdTree } from './threshold-forest';
import { thresholdImportances } from './threshold-importances';
import { asClassification, asRegression, asTrained } from './trained';
import type { Operations } from './trained';

type Package = typeof import('ml-random-forest');

/** A node of the package's trees. */
interface PackageNode {
  /** Of a leaf: the mean, or a matrix of one row with the share of each class. */
  distribution?: number | { to1DArray(): number[] };
  splitColumn: number;
  splitValue: number;
  left: PackageNode;
  right: PackageNode;
}

const OPERATIONS: Operations<ThresholdForest> = { predict: predictByThresholds, write: writeThresholdForest };

/**
 * `ml-random-forest` 2.1.0 behind the common interface, for parity and comparison; this file alone imports it. Its cost
 * grows with the square of the rows (10 s for 365 days), so it is no choice for many days.
 *
 * It grows the trees; their nodes are then read out of it, and predictions and documents are ours. What this avoids:
 * - its `predictProbability` loses the first tree's vote: votes are counted here;
 * - its out-of-bag pass throws when a row is in every bag, and takes longer than the training: it is off, `outOfBag` is null;
 * - its importances are NaN as soon as one tree has no split, and for regression weigh what is left of the error instead
 *   of what was taken off: they are counted here;
 * - its regression leaves a node whole that one split would make perfect: it may split any node that is not pure;
 * - its JSON of 365 days is 5 MB, forgets the importances and is believed as it is: ours is checked.
 *
 * What it cannot express: missing values (they become the training's median), `bins` (it has none), `featuresPerSplit` (it
 * draws features once for each tree: that many), `minLeaf` (a node of fewer than twice as many rows is not split, but a
 * leaf may become smaller), leaf distributions (a tree votes for one class), a regression's first split where it leaves
 * no error at all (the package takes that for no progress: two steps of one feature stay one leaf), two splits that help
 * only together.
 */
export async function loadMlRandomForest(): Promise<ForestEngine> {
  const library = await import('ml-random-forest');
  return {
    name: 'ml-random-forest',
    fitRegression: (data, options) => asRegression(fit(library, data, options), OPERATIONS),
    fitClassification: (data, options) => asClassification(fit(library, data, options), OPERATIONS),
    readDocument: (document) => asTrained(readThresholdForest(document), OPERATIONS),
  };
}

function fit(library: Package, data: TrainingData, options: ForestOptions = {}): ThresholdForest {
  requireTrainable(data);
  const { names, columns } = data.features;
  const isClasses = isClassification(data);
  const resolved = resolveOptions(options, names.length, isClasses);
  const medians = Float64Array.from(columns, medianOf);
  const complete = withoutMissing(data.features, medians);
  const rows = Array.from({ length: rowCount(data.features) }, (_, row) =>
    complete.map((column) => column[row]!),
  );
  const trainer = isClasses
    ? new library.RandomForestClassifier(packageOptions(resolved, names.length))
    : new library.RandomForestRegression(packageOptions(resolved, names.length));
  trainer.train(rows, Array.from(isClasses ? data.labels : data.target));
  const trees = treesOf(trainer);
  return {
    kind: isClasses ? 'classification' : 'regression',
    outputs: isClasses ? data.classCount : 1,
    rows: rows.length,
    names: [...names],
    dataHash: dataHash(data),
    importances: thresholdImportances(trees, complete, data),
    outOfBag: null,
    medians,
    trees,
  };
}

function packageOptions(options: ResolvedOptions, featureCount: number): Partial<RandomForestBaseOptions> {
  const { featuresPerSplit, minLeaf } = options;
  return {
    nEstimators: options.trees,
    seed: options.seed,
    // The integer 1 means all features to it; a share that rounds down to one feature does not.
    maxFeatures: featuresPerSplit === 1 ? 1.5 / Math.max(1.5, featureCount) : featuresPerSplit,
    replacement: false,
    useSampleBagging: options.bootstrap,
    noOOB: true,
    // Gains must exceed the threshold. Its default for classes, 0.01, makes stumps of many rows; 0 forbids the perfect split
    // to a regression, whose "gain" is the error that is left.
    treeOptions: { minNumSamples: 2 * minLeaf - 1, gainThreshold: -1 },
  };
}

function medianOf(column: Float64Array): number {
  const sorted = column.filter((value) => !Number.isNaN(value)).sort();
  return sorted.length === 0 ? 0 : sorted[sorted.length >>> 1]!;
}

function treesOf(trainer: RandomForestClassifier | RandomForestRegression): ThresholdTree[] {
  // Its type declarations leave out what an estimator is.
  const { estimators, indexes } = trainer as unknown as {
    estimators: { root: PackageNode }[];
    indexes: number[][];
  };
  return estimators.map(({ root }, tree) => flatten(root, indexes[tree]!));
}

/** Its trees number the features that were drawn for them; `indexes` says which those are. */
function flatten(root: PackageNode, indexes: number[]): ThresholdTree {
  const features: number[] = [];
  const values: number[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.distribution !== undefined) {
      features.push(LEAF);
      values.push(
        typeof node.distribution === 'number' ? node.distribution : likeliest(node.distribution.to1DArray()),
      );
    } else {
      features.push(indexes[node.splitColumn]!);
      values.push(node.splitValue);
      waiting.push(node.right, node.left);
    }
  }
  return treeOf(Uint8Array.from(features), Float64Array.from(values));
}

const likeliest = (shares: number[]): number => shares.indexOf(Math.max(...shares));
