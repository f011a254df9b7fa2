import type { Binning } from '../binning/binning';
import { schemaHash } from '../data-hash';
import { BadForestDocument } from '../errors';
import type { Forest } from '../forest';
import { LIMITS } from '../limits';
import type { ResolvedOptions } from '../options';
import type { Tree } from '../tree';
import { Fields } from './fields';
import { readBytes, readNumbers } from './numbers';
import { TreeReader } from './tree-streams';
import type { TreeStreams } from './tree-streams';

const FIELDS = [
  'format',
  'version',
  'kind',
  'outputs',
  'rows',
  'options',
  'features',
  'schemaHash',
  'dataHash',
  'importances',
  'missingBins',
  'edgeCounts',
  'edges',
  'shape',
  'splitBins',
  'leafValues',
] as const;
const OPTIONS = ['trees', 'minLeaf', 'featuresPerSplit', 'bins', 'seed', 'bootstrap'] as const;
/** Shares of single precision need not add up to 1 exactly. */
const SHARE_TOLERANCE = 1e-4;

/**
 * The forest of a parsed JSON document. Nothing in it is trusted: every type, bound, size and number is checked before a
 * forest exists, so that a prediction can neither fail, loop nor give NaN. Throws `BadForestDocument`.
 */
export function readForest(document: unknown): Forest {
  const fields = Fields.of(document, FIELDS, 'document');
  fields.oneOf('format', ['whoop-forest']);
  fields.oneOf('version', [1]);
  const kind = fields.oneOf('kind', ['regression', 'classification'] as const);
  const outputs = fields.integer('outputs', kind === 'regression' ? [1, 1] : [1, LIMITS.classes]);
  const rows = fields.integer('rows', [1, LIMITS.rows]);
  const options = readOptions(fields);
  const binning = readBinning(fields, options.bins);
  if (options.featuresPerSplit > binning.names.length) {
    throw new BadForestDocument('document.options.featuresPerSplit: more than there are features');
  }
  if (fields.hash('schemaHash') !== schemaHash(kind, outputs, binning.names)) {
    throw new BadForestDocument('document.schemaHash does not belong to its features');
  }
  return {
    kind,
    outputs,
    rows,
    binning,
    options,
    dataHash: fields.hash('dataHash'),
    trees: readTrees(fields, { kind, outputs, rows, binning, options }),
    importances: fields.shares('importances', binning.names.length),
    outOfBag: null,
  };
}

function readOptions(fields: Fields): ResolvedOptions {
  const options = fields.nested('options', OPTIONS);
  return {
    trees: options.integer('trees', [1, LIMITS.trees]),
    minLeaf: options.integer('minLeaf', [1, LIMITS.rows]),
    featuresPerSplit: options.integer('featuresPerSplit', [1, LIMITS.features]),
    bins: options.integer('bins', [2, LIMITS.bins]),
    seed: options.integer('seed', [0, 0xffffffff]),
    bootstrap: options.boolean('bootstrap'),
  };
}

function readBinning(fields: Fields, bins: number): Binning {
  const names = fields.texts('features', { least: 1, most: LIMITS.features, longest: LIMITS.nameLength });
  if (new Set(names).size !== names.length)
    throw new BadForestDocument('document.features: a name is there twice');
  // Bin 0 and the bin above the last edge are bins as well.
  const counts = fields.integers('edgeCounts', names.length, [0, bins - 2]);
  const all = readNumbers(fields, 'edges', Float64Array);
  if (counts.reduce((sum, count) => sum + count, 0) !== all.length) {
    throw new BadForestDocument('document.edges: not as many as edgeCounts say');
  }
  let from = 0;
  const edges = counts.map((count) => all.slice(from, (from += count)));
  if (
    edges.some((ofFeature) => ofFeature.some((edge, index) => index > 0 && edge <= ofFeature[index - 1]!))
  ) {
    throw new BadForestDocument('document.edges: not ascending');
  }
  const missingBins = Uint8Array.from(fields.integers('missingBins', names.length, [0, LIMITS.bins - 1]));
  if (missingBins.some((bin, feature) => bin > counts[feature]! + 1)) {
    throw new BadForestDocument('document.missingBins: a bin that its feature has not');
  }
  return { names, edges, missingBins };
}

function readTrees(
  fields: Fields,
  forest: Pick<Forest, 'kind' | 'outputs' | 'rows' | 'binning' | 'options'>,
): Tree[] {
  const streams: TreeStreams = {
    shape: readBytes(fields, 'shape'),
    splitBins: readBytes(fields, 'splitBins'),
    leafValues: readNumbers(fields, 'leafValues', Float32Array),
  };
  if (forest.kind === 'classification') requireShares(streams.leafValues, forest.outputs);
  const reader = new TreeReader(streams, forest);
  const trees = Array.from({ length: forest.options.trees }, () => reader.readTree());
  reader.requireEnd();
  return trees;
}

function requireShares(leafValues: Float32Array, outputs: number): void {
  for (let from = 0; from < leafValues.length; from += outputs) {
    const leaf = leafValues.subarray(from, from + outputs);
    const sum = leaf.reduce((total, share) => total + share, 0);
    if (leaf.some((share) => share < 0) || Math.abs(sum - 1) > SHARE_TOLERANCE) {
      throw new BadForestDocument('document.leafValues: not the shares of classes');
    }
  }
}
