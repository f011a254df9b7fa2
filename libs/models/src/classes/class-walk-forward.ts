import type { ClassificationForest, FeatureTable, ForestEngine } from '@whoop/forest';
import { tableSlice } from '../heads/head-rows';

import { retrainRows } from '../recovery/retrain-rows';
import type { TrainingMeans } from '../recovery/walk-forward';
import { MODEL_THRESHOLDS } from '../thresholds';
import { CLASS_COUNT } from './class-metrics';
import type { ClassForecasts } from './class-metrics';
import { ClassWeight } from './class-weight';

const { classForest, classes } = MODEL_THRESHOLDS;

/** The labelled days of a classifier, ascending. */
export interface ClassRows {
  /** Calendar index of each row's day. */
  days: Int32Array;
  table: FeatureTable;
  labels: Int32Array;
  /** Days after its own until a row's label is known. */
  horizonDays: number;
  /** Usual shares of the classes, of many people: what is assumed before an athlete's own are known (ml C6). */
  priorShares: readonly [number, number, number];
}

export interface ClassWalkForward extends ClassForecasts {
  days: Int32Array;
  /** How far the forest is believed from here on, 0-1. */
  weight: number;
}

/**
 * Replays a classifier's history, as the regression's: from the 60th row on, each day's probabilities by a forest that was
 * trained on rows whose label was known by that day, which leaves out the horizon before it. Beside them the usual shares up
 * to then, shrunk by 20 rows of the prior; the forest is believed as far as it was right on the judged days before. Source:
 * ml.md C6 ("embargo = horizon").
 */
export function classWalkForward(rows: ClassRows, { engine, seed, onFit }: TrainingMeans): ClassWalkForward {
  const points = retrainRows(rows.labels.length);
  const from = points[0] ?? rows.labels.length;
  const forest = new Float64Array(CLASS_COUNT * (rows.labels.length - from));
  points.forEach((at, index) => {
    const until = points[index + 1] ?? rows.labels.length;
    const fitted = fitClasses(rows, knownBy(rows, at), { engine, seed });
    forest.set(fitted.predictProbabilities(tableSlice(rows.table, at, until)), CLASS_COUNT * (at - from));
    onFit?.(index + 1, points.length);
  });
  const base = usualShares(rows, from);
  const { model, weight } = believed(rows, from, { forest, base });
  return { days: rows.days.slice(from), labels: rows.labels.slice(from), model, base, weight };
}

/** Each row's probabilities with the weight that the rows known by then had earned. */
function believed(
  rows: ClassRows,
  from: number,
  { forest, base }: { forest: Float64Array; base: Float64Array },
): { model: Float64Array; weight: number } {
  const weight = new ClassWeight();
  const model = new Float64Array(forest.length);
  let judged = from;
  for (let row = from; row < rows.labels.length; row += 1) {
    for (; judged < knownBy(rows, row); judged += 1)
      weight.add(forest, base, judged - from, rows.labels[judged]!);
    for (let at = CLASS_COUNT * (row - from); at < CLASS_COUNT * (row - from + 1); at += 1)
      model[at] = base[at]! + weight.weight * (forest[at]! - base[at]!);
  }
  for (; judged < rows.labels.length; judged += 1)
    weight.add(forest, base, judged - from, rows.labels[judged]!);
  return { model, weight: weight.weight };
}

/** A forest on the first `count` rows. */
export function fitClasses(
  { table, labels }: ClassRows,
  count: number,
  { engine, seed }: { engine: ForestEngine; seed: number },
): ClassificationForest {
  const features = tableSlice(table, 0, count);
  const { trees, minLeaf, bins, featureShare } = classForest;
  const featuresPerSplit = Math.max(1, Math.round(table.names.length * featureShare));
  return engine.fitClassification(
    { features, labels: labels.subarray(0, count), classCount: CLASS_COUNT },
    { trees, minLeaf, bins, featuresPerSplit, seed },
  );
}

/** How many rows have a label that is known on the day of row `at`. */
function knownBy({ days, horizonDays }: ClassRows, at: number): number {
  let count = at;
  while (count > 0 && days[count - 1]! + horizonDays > days[at]!) count -= 1;
  return count;
}

/** The athlete's shares of the classes as known on each row's day from `from` on, with 20 pseudo-rows of the prior. */
export function usualShares(rows: ClassRows, from: number): Float64Array {
  const counts = priorCounts(rows);
  const shares = new Float64Array(CLASS_COUNT * (rows.labels.length - from));
  let known = 0;
  for (let row = from; row < rows.labels.length; row += 1) {
    const until = knownBy(rows, row);
    for (; known < until; known += 1) counts[rows.labels[known]!]! += 1;
    shares.set(sharesOf(counts), CLASS_COUNT * (row - from));
  }
  return shares;
}

/** The same of all rows. */
export function presentShares(rows: ClassRows): [number, number, number] {
  const counts = priorCounts(rows);
  for (const label of rows.labels) counts[label]! += 1;
  return sharesOf(counts);
}

type Counts = [number, number, number];

const priorCounts = ({ priorShares: [good, middle, bad] }: ClassRows): Counts => [
  good * classes.priorRows,
  middle * classes.priorRows,
  bad * classes.priorRows,
];

function sharesOf([good, middle, bad]: Counts): Counts {
  const sum = good + middle + bad;
  return [good / sum, middle / sum, bad / sum];
}
