import { schemaHash } from '../data-hash';
import { toBase64 } from '../document/base64';
import { Fields } from '../document/fields';
import { readBytes, readNumbers } from '../document/numbers';
import { BadForestDocument } from '../errors';
import { LIMITS } from '../limits';
import { LEAF } from '../tree';
import type { ThresholdForest, ThresholdTree } from './threshold-forest';

const FIELDS = [
  'format',
  'version',
  'kind',
  'outputs',
  'rows',
  'trees',
  'features',
  'schemaHash',
  'dataHash',
  'importances',
  'medians',
  'shape',
  'values',
] as const;

/** The same idea as `ForestDocument`: the nodes of tree after tree, so that only trees can be said. */
export type ThresholdDocument = Record<(typeof FIELDS)[number], unknown>;

export function writeThresholdForest(forest: ThresholdForest): ThresholdDocument {
  const { kind, outputs, rows, names, dataHash, trees } = forest;
  const bytes = (numbers: Float64Array): string => toBase64(new Uint8Array(numbers.buffer));
  return {
    format: 'ml-random-forest',
    version: 1,
    kind,
    outputs,
    rows,
    trees: trees.length,
    features: [...names],
    schemaHash: schemaHash(kind, outputs, names),
    dataHash,
    importances: [...forest.importances],
    medians: bytes(forest.medians),
    shape: toBase64(Uint8Array.from(trees.flatMap(({ features }) => [...features]))),
    values: bytes(Float64Array.from(trees.flatMap(({ values }) => [...values]))),
  };
}

/** Checks everything before a forest exists, as `readForest` does. Throws `BadForestDocument`. */
export function readThresholdForest(document: unknown): ThresholdForest {
  const fields = Fields.of(document, FIELDS, 'document');
  fields.oneOf('format', ['ml-random-forest']);
  fields.oneOf('version', [1]);
  const kind = fields.oneOf('kind', ['regression', 'classification'] as const);
  const outputs = fields.integer('outputs', kind === 'regression' ? [1, 1] : [1, LIMITS.classes]);
  const names = fields.texts('features', { least: 1, most: LIMITS.features, longest: LIMITS.nameLength });
  if (fields.hash('schemaHash') !== schemaHash(kind, outputs, names)) {
    throw new BadForestDocument('document.schemaHash does not belong to its features');
  }
  const medians = readNumbers(fields, 'medians', Float64Array);
  if (medians.length !== names.length) throw new BadForestDocument('document.medians: not one a feature');
  return {
    kind,
    outputs,
    rows: fields.integer('rows', [1, LIMITS.rows]),
    names,
    dataHash: fields.hash('dataHash'),
    importances: fields.shares('importances', names.length),
    outOfBag: null,
    medians,
    trees: readTrees(fields, names.length, kind === 'regression' ? isMean : isClassBelow(outputs)),
  };
}

/** A mean of targets, whose limit it may pass by a rounding. Sums over all trees stay finite. */
const isMean = (value: number): boolean => Math.abs(value) <= 2 * LIMITS.target;

const isClassBelow =
  (classCount: number) =>
  (value: number): boolean =>
    Number.isInteger(value) && value >= 0 && value < classCount;

function readTrees(
  fields: Fields,
  featureCount: number,
  isLeafValue: (value: number) => boolean,
): ThresholdTree[] {
  const shape = readBytes(fields, 'shape');
  const values = readNumbers(fields, 'values', Float64Array);
  if (shape.length !== values.length) throw new BadForestDocument('document.values: not one a node');
  shape.forEach((feature, node) => {
    if (feature !== LEAF && feature >= featureCount)
      throw new BadForestDocument(`document.shape: feature ${feature}`);
    if (feature === LEAF && !isLeafValue(values[node]!))
      throw new BadForestDocument(`document.values: no leaf can say ${values[node]}`);
  });
  let from = 0;
  const trees = Array.from({ length: fields.integer('trees', [1, LIMITS.trees]) }, () => {
    const end = endOfTree(shape, from);
    const tree = treeOf(shape.slice(from, end), values.slice(from, end));
    from = end;
    return tree;
  });
  if (from !== shape.length) throw new BadForestDocument('document.shape: goes on after the last tree');
  return trees;
}

/** Where the tree that starts at a place ends: each split opens one more subtree than it closes. */
function endOfTree(shape: Uint8Array, from: number): number {
  let open = 1;
  for (let at = from; at < shape.length; at += 1) {
    open += shape[at] === LEAF ? -1 : 1;
    if (open === 0) return at + 1;
  }
  throw new BadForestDocument('document.shape: ends within a tree');
}

/** The tree of its nodes in order: a right child follows the last node of its sibling's subtree. */
export function treeOf(features: Uint8Array, values: Float64Array): ThresholdTree {
  const rights = new Int32Array(features.length);
  const waiting: number[] = [];
  features.forEach((feature, at) => {
    if (feature !== LEAF) return void waiting.push(at);
    const parent = waiting.pop();
    if (parent !== undefined) rights[parent] = at + 1;
  });
  return { features, values, rights };
}
