import { MODEL_THRESHOLDS } from '../thresholds';

export const CLASS_COUNT = 3;
const { calibrationBins, leastProbability } = MODEL_THRESHOLDS.classes;

/** Probabilities of (row, class) at `3 row + class`, beside those of the usual shares, and what came. */
export interface ClassForecasts {
  labels: Int32Array;
  model: Float64Array;
  base: Float64Array;
}

/** How class probabilities did. All but n null without a row. */
export interface ClassMetrics {
  n: number;
  /** Sum over classes of squared distances, mean over rows; and 1 - it / that of the usual shares. */
  brier: number | null;
  baseBrier: number | null;
  brierSkill: number | null;
  logLoss: number | null;
  baseLogLoss: number | null;
  accuracy: number | null;
  /** Mean over the classes that came of the share of each that was likeliest. */
  balancedAccuracy: number | null;
  /** Of the probability of class 2 for telling its days from the others; null where one kind is missing. */
  auc: number | null;
  /** Expected calibration error of the probability of class 2, ten bins. */
  calibrationError: number | null;
  prevalence: number[] | null;
}

/** Source: ml.md C6; Brier 1950, Naeini 2015 (calibration error). */
export function classMetrics({ labels, model, base }: ClassForecasts): ClassMetrics {
  const n = labels.length;
  if (n === 0) return NOTHING;
  const brier = brierOf(model, labels);
  const baseBrier = brierOf(base, labels);
  const worst = Float64Array.from(labels, (_, row) => model[CLASS_COUNT * row + 2]!);
  const came = Array.from(labels, (label) => label === 2);
  return {
    n,
    brier,
    baseBrier,
    brierSkill: baseBrier === 0 ? null : 1 - brier / baseBrier,
    logLoss: logLossOf(model, labels),
    baseLogLoss: logLossOf(base, labels),
    ...accuraciesOf(model, labels),
    auc: aucOf(worst, came),
    calibrationError: calibrationErrorOf(worst, came),
    prevalence: sharesOf(labels),
  };
}

const NOTHING: ClassMetrics = {
  n: 0,
  brier: null,
  baseBrier: null,
  brierSkill: null,
  logLoss: null,
  baseLogLoss: null,
  accuracy: null,
  balancedAccuracy: null,
  auc: null,
  calibrationError: null,
  prevalence: null,
};

function brierOf(probabilities: Float64Array, labels: Int32Array): number {
  let sum = 0;
  for (let row = 0; row < labels.length; row += 1)
    for (let label = 0; label < CLASS_COUNT; label += 1)
      sum += (probabilities[CLASS_COUNT * row + label]! - Number(labels[row] === label)) ** 2;
  return sum / labels.length;
}

function logLossOf(probabilities: Float64Array, labels: Int32Array): number {
  let sum = 0;
  for (let row = 0; row < labels.length; row += 1)
    sum -= Math.log(Math.max(leastProbability, probabilities[CLASS_COUNT * row + labels[row]!]!));
  return sum / labels.length;
}

function accuraciesOf(probabilities: Float64Array, labels: Int32Array) {
  const right = [0, 0, 0];
  const all = [0, 0, 0];
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row]!;
    all[label]! += 1;
    if (likeliest(probabilities, row) === label) right[label]! += 1;
  }
  const present = all.flatMap((count, label) => (count > 0 ? [right[label]! / count] : []));
  return {
    accuracy: right.reduce((sum, count) => sum + count, 0) / labels.length,
    balancedAccuracy: present.reduce((sum, share) => sum + share, 0) / present.length,
  };
}

function likeliest(probabilities: Float64Array, row: number): number {
  let best = 0;
  for (let label = 1; label < CLASS_COUNT; label += 1)
    if (probabilities[CLASS_COUNT * row + label]! > probabilities[CLASS_COUNT * row + best]!) best = label;
  return best;
}

/** Share of pairs of one day that came and one that did not in which the first had the higher value; equal ones count half. */
export function aucOf(values: ArrayLike<number>, came: readonly boolean[]): number | null {
  const order = came.map((_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const positives = came.filter(Boolean).length;
  const negatives = came.length - positives;
  if (positives === 0 || negatives === 0) return null;
  let rankSum = 0;
  for (let from = 0; from < order.length;) {
    let to = from;
    while (to < order.length && values[order[to]!] === values[order[from]!]) to += 1;
    const rank = (from + 1 + to) / 2;
    for (let i = from; i < to; i += 1) if (came[order[i]!]) rankSum += rank;
    from = to;
  }
  return (rankSum - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** Mean distance of what was said from what came, over ten bins of what was said, each by its share of the rows. */
export function calibrationErrorOf(values: ArrayLike<number>, came: readonly boolean[]): number {
  const said = new Float64Array(calibrationBins);
  const happened = new Float64Array(calibrationBins);
  came.forEach((did, i) => {
    const bin = Math.min(calibrationBins - 1, Math.floor(values[i]! * calibrationBins));
    said[bin]! += values[i]!;
    if (did) happened[bin]! += 1;
  });
  let sum = 0;
  for (let bin = 0; bin < calibrationBins; bin += 1) sum += Math.abs(said[bin]! - happened[bin]!);
  return sum / came.length;
}

function sharesOf(labels: Int32Array): number[] {
  const counts = [0, 0, 0];
  for (const label of labels) counts[label]! += 1;
  return counts.map((count) => count / labels.length);
}
