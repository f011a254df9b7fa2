import type { Calendar } from '@whoop/athlete';
import type { ClassificationForest } from '@whoop/forest';
import type { DayColumns } from '../heads/day-columns';
import { canBeAsked, rowsAt } from '../heads/head-rows';
import type { Head } from '../heads/heads';
import type { TrainingMeans } from '../recovery/walk-forward';
import { MODEL_THRESHOLDS } from '../thresholds';
import { classGate } from './class-gate';
import type { ClassGate } from './class-gate';
import { classMetrics } from './class-metrics';
import type { ClassMetrics } from './class-metrics';
import { classWalkForward, fitClasses, presentShares } from './class-walk-forward';
import type { ClassRows } from './class-walk-forward';
import { CLASSIFIER_DEFINITIONS } from './classifiers';
import type { ClassifierName } from './classifiers';

/** A classifier asks in the morning or in the evening; what is planned does not count. */
export type ClassifierHead = Extract<Head, 'morning' | 'evening'>;

export interface TrainedClassifier {
  name: ClassifierName;
  head: ClassifierHead;
  rows: number;
  metrics: ClassMetrics;
  gate: ClassGate;
  /** Null below 30 rows. */
  forest: ClassificationForest | null;
  /** What the forest's probabilities are drawn towards, and how far they are believed, 0-1. */
  usualShares: [number, number, number];
  weight: number;
}

/** Trains and judges one classifier as one head asks it. `historyDays`: days with a recovery that counts. */
export function trainClassifier(
  calendar: Calendar,
  columns: DayColumns,
  asked: { name: ClassifierName; head: ClassifierHead; historyDays: number; means: TrainingMeans },
): TrainedClassifier {
  const { name, head, historyDays, means } = asked;
  const rows = classRows(calendar, columns, asked);
  const count = rows.labels.length;
  const walk = classWalkForward(rows, means);
  const metrics = classMetrics(walk);
  const { forestFromRows } = MODEL_THRESHOLDS.training;
  return {
    name,
    head,
    rows: count,
    metrics,
    gate: classGate(metrics, historyDays),
    forest: count < forestFromRows ? null : fitClasses(rows, count, means),
    usualShares: presentShares(rows),
    weight: walk.weight,
  };
}

/** The days on which the head could be asked and of which is known what came. */
export function classRows(
  calendar: Calendar,
  columns: DayColumns,
  { name, head }: { name: ClassifierName; head: ClassifierHead },
): ClassRows {
  const { labelsOf, horizonDays, priorShares } = CLASSIFIER_DEFINITIONS[name];
  const labels = labelsOf(calendar);
  const days = labels.flatMap((label, t) => (label !== null && canBeAsked(calendar, t, head) ? [t] : []));
  return {
    days: Int32Array.from(days),
    table: rowsAt(columns, head, days),
    labels: Int32Array.from(days, (t) => labels[t] ?? 0),
    horizonDays,
    priorShares,
  };
}
