import { median } from '@whoop/statistics';
import type { FeatureTable } from '@whoop/forest';
import { MODEL_THRESHOLDS } from '../thresholds';
import { solveSymmetric } from './solve-symmetric';

const { alpha, mostDeviations } = MODEL_THRESHOLDS.ridge;

/** A ridge regression: plain numbers, which is also how it is stored. */
export interface Ridge {
  names: readonly string[];
  /** By feature: what stands in for an unknown value, and what it is measured from and by. */
  medians: readonly number[];
  means: readonly number[];
  /** 0 for a feature that was always the same or never known: it counts for nothing. */
  deviations: readonly number[];
  weights: readonly number[];
  /** The mean of the targets; not penalised. */
  intercept: number;
}

/**
 * Fits a ridge: unknown values become the median, features are measured in deviations from their mean, at most 4 either way,
 * and weights are penalised with alpha 100. All of it is learned from these rows alone. Source: ml.md E; Hoerl and Kennard
 * 1970. Throws a RangeError without rows.
 */
export function fitRidge({ names, columns }: FeatureTable, target: Float64Array): Ridge {
  if (target.length === 0) throw new RangeError('A ridge needs rows.');
  const scales = columns.map(scaleOf);
  const scaled = columns.map((column, feature) => scaledColumn(column, scales[feature]!));
  const intercept = target.reduce((sum, value) => sum + value, 0) / target.length;
  const size = columns.length;
  const matrix = new Float64Array(size * size);
  const right = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) matrix[i * size + j] = dot(scaled[i]!, scaled[j]!);
    matrix[i * size + i]! += alpha;
    for (let row = 0; row < target.length; row += 1)
      right[i]! += scaled[i]![row]! * (target[row]! - intercept);
  }
  return {
    names,
    medians: scales.map((scale) => scale.median),
    means: scales.map((scale) => scale.mean),
    deviations: scales.map((scale) => scale.deviation),
    weights: [...solveSymmetric(matrix, right)],
    intercept,
  };
}

/** One prediction a row; not bounded. The table has the features of the training, in the same order. */
export function predictRidge(ridge: Ridge, { columns }: FeatureTable): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const predictions = new Float64Array(rows).fill(ridge.intercept);
  columns.forEach((column, feature) => {
    const weight = ridge.weights[feature]!;
    const scale = {
      median: ridge.medians[feature]!,
      mean: ridge.means[feature]!,
      deviation: ridge.deviations[feature]!,
    };
    const scaled = scaledColumn(column, scale);
    for (let row = 0; row < rows; row += 1) predictions[row]! += weight * scaled[row]!;
  });
  return predictions;
}

interface Scale {
  median: number;
  mean: number;
  deviation: number;
}

function scaleOf(column: Float64Array): Scale {
  const known = [...column].filter((value) => !Number.isNaN(value));
  const middle = median(known);
  if (middle === null) return { median: 0, mean: 0, deviation: 0 };
  let sum = 0;
  for (const value of column) sum += Number.isNaN(value) ? middle : value;
  const mean = sum / column.length;
  let squares = 0;
  for (const value of column) squares += ((Number.isNaN(value) ? middle : value) - mean) ** 2;
  const deviation = Math.sqrt(squares / column.length);
  // What is left of rounding where all values are equal is no spread.
  return { median: middle, mean, deviation: deviation > 1e-9 * Math.max(1, Math.abs(mean)) ? deviation : 0 };
}

function scaledColumn(column: Float64Array, { median: middle, mean, deviation }: Scale): Float64Array {
  const scaled = new Float64Array(column.length);
  if (deviation === 0) return scaled;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row]!;
    const z = ((Number.isNaN(value) ? middle : value) - mean) / deviation;
    scaled[row] = Math.max(-mostDeviations, Math.min(mostDeviations, z));
  }
  return scaled;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += a[i]! * b[i]!;
  return sum;
}
