import type { Calendar, NaiveForecast } from '@whoop/athlete';
import type { ForestEngine } from '@whoop/forest';
import { tableSlice } from '../heads/head-rows';
import type { HeadRows } from '../heads/head-rows';
import { outlooks } from './outlook';
import { fitRecovery, predictRecovery } from './recovery-model';
import { retrainRows } from './retrain-rows';

/** From the simplest to the most complex. */
export const CANDIDATES = ['running_median', 'rule', 'ridge', 'forest_ridge'] as const;
export type Candidate = (typeof CANDIDATES)[number];

/** What any of them has to beat (science 8.3, ml C). */
export const NAIVES = [
  'persistence',
  'mean_7d',
  'mean_30d',
  'running_mean',
  'running_median',
] as const satisfies readonly NaiveForecast[];
export type Naive = (typeof NAIVES)[number];

/** What each way of forecasting said of the same days, and what came. One entry a day, ascending. */
export interface WalkForward {
  /** Calendar index of the day on which it was said. */
  days: Int32Array;
  actual: Float64Array;
  candidates: Record<Candidate, Float64Array>;
  naives: Record<Naive, Float64Array>;
}

export interface TrainingMeans {
  engine: ForestEngine;
  /** Any 32-bit integer from 0 on. */
  seed: number;
  /** Called after each fit with how many of how many are done. */
  onFit?: (done: number, total: number) => void;
}

/**
 * Replays a head's history: from the 60th row on each day is forecast by models that were trained on earlier rows alone, and
 * trained anew as rows grow. Row j is known when row i is forecast if j < i: its recovery came on day j + 1, which is day i
 * or earlier. Days that come later therefore change nothing. Source: ml.md C.
 */
export function walkForward(
  calendar: Calendar,
  rows: HeadRows,
  { engine, seed, onFit }: TrainingMeans,
): WalkForward {
  const points = retrainRows(rows.target.length);
  const from = points[0] ?? rows.target.length;
  const count = rows.target.length - from;
  const ridge = new Float64Array(count);
  const forestRidge = new Float64Array(count);
  points.forEach((trained, index) => {
    const until = points[index + 1] ?? rows.target.length;
    const model = fitRecovery(
      { table: tableSlice(rows.table, 0, trained), target: rows.target.subarray(0, trained) },
      engine,
      seed,
    );
    const said = predictRecovery(model, tableSlice(rows.table, trained, until));
    ridge.set(said.ridge, trained - from);
    forestRidge.set(said.forest_ridge, trained - from);
    onFit?.(index + 1, points.length);
  });
  const days = rows.days.slice(from);
  const outlook = outlooks(calendar, rows.head);
  const naive = (name: Naive): Float64Array =>
    Float64Array.from(days, (t) => outlook[t]?.naive?.[name] ?? NaN);
  return {
    days,
    actual: rows.target.slice(from),
    candidates: {
      running_median: naive('running_median'),
      rule: Float64Array.from(days, (t) => outlook[t]?.rulePct ?? NaN),
      ridge,
      forest_ridge: forestRidge,
    },
    naives: {
      persistence: naive('persistence'),
      mean_7d: naive('mean_7d'),
      mean_30d: naive('mean_30d'),
      running_mean: naive('running_mean'),
      running_median: naive('running_median'),
    },
  };
}
