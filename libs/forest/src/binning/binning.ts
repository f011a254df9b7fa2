import { rowCount } from '../feature-table';
import type { FeatureTable } from '../feature-table';
import { binEdges } from './bin-edges';

/** Bin 0 of every feature. */
export const MISSING_BIN = 0;

/** How values become bins: all that a forest must remember of the values it was trained on. */
export interface Binning {
  readonly names: readonly string[];
  /** By feature. A feature has `edges.length + 1` bins of values, numbered from 1. */
  readonly edges: readonly Float64Array[];
  /**
   * The bin that a missing value goes to, by feature: bin 0 where the training had missing values, and the bin of the
   * median where it had none, since the trees have then learnt nothing about bin 0.
   */
  readonly missingBins: Uint8Array;
}

/** `bins` counts bin 0 as well. */
export function binningOf({ names, columns }: FeatureTable, bins: number): Binning {
  const sorted = columns.map((column) => column.filter((value) => !Number.isNaN(value)).sort());
  const edges = sorted.map((values) => binEdges(values, bins - 1));
  const missingBins = Uint8Array.from(sorted, (values, feature) =>
    values.length < columns[feature]!.length
      ? MISSING_BIN
      : binOf(edges[feature]!, values[values.length >>> 1]!),
  );
  return { names, edges, missingBins };
}

/** Bins of a table by row: value (row, feature) is at `row * features + feature`. What prediction reads together lies together. */
export function binByRow({ edges, missingBins }: Binning, table: FeatureTable): Uint8Array {
  const [rows, features] = [rowCount(table), edges.length];
  const binned = new Uint8Array(rows * features);
  for (let feature = 0; feature < features; feature += 1) {
    const column = table.columns[feature]!;
    for (let row = 0; row < rows; row += 1) {
      const value = column[row]!;
      const bin = Number.isNaN(value) ? missingBins[feature]! : binOf(edges[feature]!, value);
      binned[row * features + feature] = bin;
    }
  }
  return binned;
}

/** The same by feature: value (row, feature) is at `feature * rows + row`. A column of 10,000 days fits the first-level cache. */
export function binByFeature({ edges }: Binning, table: FeatureTable): Uint8Array {
  const rows = rowCount(table);
  const binned = new Uint8Array(rows * edges.length);
  table.columns.forEach((column, feature) => {
    for (let row = 0; row < rows; row += 1) {
      const value = column[row]!;
      binned[feature * rows + row] = Number.isNaN(value) ? MISSING_BIN : binOf(edges[feature]!, value);
    }
  });
  return binned;
}

/** 1 + the number of edges below the value, by halving. */
function binOf(edges: Float64Array, value: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}
