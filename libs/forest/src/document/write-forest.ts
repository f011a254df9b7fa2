import { schemaHash } from '../data-hash';
import type { Forest } from '../forest';
import { toBase64 } from './base64';
import type { ForestDocument } from './forest-document';
import { writeTrees } from './tree-streams';

/** The forest as plain JSON data. Its out-of-bag predictions stay behind: they belong to the training, not to the model. */
export function writeForest(forest: Forest): ForestDocument {
  const { kind, outputs, binning, rows, options, dataHash } = forest;
  const { shape, splitBins, leafValues } = writeTrees(forest.trees);
  return {
    format: 'whoop-forest',
    version: 1,
    kind,
    outputs,
    rows,
    options: { ...options },
    features: [...binning.names],
    schemaHash: schemaHash(kind, outputs, binning.names),
    dataHash,
    importances: [...forest.importances],
    missingBins: [...binning.missingBins],
    edgeCounts: binning.edges.map(({ length }) => length),
    edges: toBase64(bytesOf(Float64Array.from(binning.edges.flatMap((edges) => [...edges])))),
    shape: toBase64(shape),
    splitBins: toBase64(splitBins),
    leafValues: toBase64(bytesOf(leafValues)),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Float32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);
