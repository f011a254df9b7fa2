import { BadTrainingData } from './errors';
import { rowCount } from './feature-table';
import type { FeatureTable } from './feature-table';
import { LIMITS } from './limits';

export interface RegressionData {
  readonly features: FeatureTable;
  /** What is to be predicted: one finite number for each row. */
  readonly target: Float64Array;
  readonly labels?: never;
}

export interface ClassificationData {
  readonly features: FeatureTable;
  /** The class of each row: 0 … classCount - 1. */
  readonly labels: Int32Array;
  readonly classCount: number;
  readonly target?: never;
}

export type TrainingData = RegressionData | ClassificationData;

export const isClassification = (data: TrainingData): data is ClassificationData => data.labels !== undefined;

/** Throws `BadTrainingData` for all that cannot be trained on, before any work is done. */
export function requireTrainable(data: TrainingData): void {
  const rows = rowCount(data.features);
  requireTable(data.features, rows);
  // The types say so as well, but data that come from elsewhere may have both, and one of them would be ignored.
  requireThat(
    (data.target === undefined) !== (data.labels === undefined),
    () => 'a target or labels: one of them',
  );
  if (isClassification(data)) requireLabels(data, rows);
  else requireTarget(data, rows);
}

function requireTable({ names, columns }: FeatureTable, rows: number): void {
  requireThat(columns.length >= 1 && columns.length <= LIMITS.features, () => {
    return `${columns.length} features: between 1 and ${LIMITS.features} are possible`;
  });
  requireThat(rows >= 1 && rows <= LIMITS.rows, () => {
    return `${rows} rows: between 1 and ${LIMITS.rows} are possible`;
  });
  requireThat(names.length === columns.length, () => `${names.length} names for ${columns.length} columns`);
  requireThat(
    names.every((name) => name.length <= LIMITS.nameLength),
    () => `a feature's name has more than ${LIMITS.nameLength} characters`,
  );
  requireThat(new Set(names).size === names.length, () => 'two features have the same name');
  columns.forEach((column, feature) => {
    requireThat(column.length === rows, () => `${names[feature]}: ${column.length} values for ${rows} rows`);
    const infinite = column.findIndex((value) => value === Infinity || value === -Infinity);
    requireThat(infinite === -1, () => `${names[feature]}: row ${infinite} is infinite (missing is NaN)`);
  });
}

function requireTarget({ target }: RegressionData, rows: number): void {
  requireThat(target.length === rows, () => `${target.length} targets for ${rows} rows`);
  const bad = target.findIndex((value) => !(Math.abs(value) <= LIMITS.target));
  requireThat(bad === -1, () => `the target of row ${bad} is ${target[bad]}`);
}

function requireLabels({ labels, classCount }: ClassificationData, rows: number): void {
  requireThat(Number.isInteger(classCount) && classCount >= 1 && classCount <= LIMITS.classes, () => {
    return `${classCount} classes: between 1 and ${LIMITS.classes} are possible`;
  });
  requireThat(labels.length === rows, () => `${labels.length} labels for ${rows} rows`);
  const bad = labels.findIndex((label) => label < 0 || label >= classCount);
  requireThat(bad === -1, () => `the label of row ${bad} is ${labels[bad]}, not below ${classCount}`);
}

function requireThat(holds: boolean, message: () => string): void {
  if (!holds) throw new BadTrainingData(message());
}
