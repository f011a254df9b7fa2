import { binByFeature, binningOf } from './binning/binning';
import { dataHash } from './data-hash';
import { rowCount } from './feature-table';
import type { Forest } from './forest';
import { TreeGrower } from './growth/grow-tree';
import type { GrownTree } from './growth/grow-tree';
import { gainImportances } from './importances';
import { resolveOptions } from './options';
import type { ForestOptions } from './options';
import { BadTrainingData } from './errors';
import { outOfBag } from './out-of-bag';
import type { Training } from './training';
import { isClassification, requireTrainable } from './training-data';
import type { TrainingData } from './training-data';

/** Some of a forest's trees: `trees[0]` is the forest's tree number `from`. */
export interface ForestPart {
  readonly from: number;
  readonly trees: readonly GrownTree[];
}

/**
 * Trains a random forest. Throws `BadTrainingData` for data or options that cannot make one.
 *
 * @example predict(fitForest({ features, target }, { minLeaf: 10, seed: 7 }), tomorrow); // Float64Array [61.3]
 */
export function fitForest(data: TrainingData, options: ForestOptions = {}): Forest {
  const training = prepareTraining(data, options);
  return mergeForests(training, [growTrees(training, 0, training.options.trees)]);
}

/** Checks and bins the data: all that is done once, however many threads then grow trees. */
export function prepareTraining(data: TrainingData, options: ForestOptions = {}): Training {
  requireTrainable(data);
  const { features } = data;
  const isClasses = isClassification(data);
  const featureCount = features.columns.length;
  const resolved = resolveOptions(options, featureCount, isClasses);
  const binning = binningOf(features, resolved.bins);
  return {
    kind: isClasses ? 'classification' : 'regression',
    outputs: isClasses ? data.classCount : 1,
    rows: rowCount(features),
    featureCount,
    bins: binByFeature(binning, features),
    targets: isClasses ? Float64Array.from(data.labels) : data.target,
    binning,
    options: resolved,
    dataHash: dataHash(data),
  };
}

/** Grows the trees `from` … `to - 1` of the forest. Each depends on its number alone, not on who grows it. */
export function growTrees(training: Training, from: number, to: number): ForestPart {
  const grower = new TreeGrower(training);
  return { from, trees: Array.from({ length: to - from }, (_, index) => grower.grow(from + index)) };
}

/**
 * The forest of parts that were grown anywhere, in any order: bit for bit the one that a single thread grows. For that,
 * everything that sums over trees (out-of-bag predictions, importances) is done here, in the order of the trees.
 */
export function mergeForests(training: Training, parts: readonly ForestPart[]): Forest {
  const trees: GrownTree[] = [];
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    if (part.from !== trees.length)
      throw new BadTrainingData(`tree ${trees.length} is missing or there twice`);
    for (const tree of part.trees) trees.push(tree);
  }
  const wanted = training.options.trees;
  if (trees.length !== wanted) throw new BadTrainingData(`${trees.length} trees of ${wanted}`);
  return {
    kind: training.kind,
    outputs: training.outputs,
    rows: training.rows,
    binning: training.binning,
    options: training.options,
    dataHash: training.dataHash,
    trees: trees.map(({ nodes, leafValues }) => ({ nodes, leafValues })),
    importances: gainImportances(trees, training.featureCount),
    outOfBag: outOfBag(training, trees),
  };
}
