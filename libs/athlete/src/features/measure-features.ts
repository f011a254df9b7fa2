import { THRESHOLDS } from '../thresholds';
import { baseline } from './baseline';
import type { MeasureSeries } from './measure-series';
import { zScore } from './z-score';

const { short, long } = THRESHOLDS.baselines;

export interface MeasureFeatures {
  baseline7d: number | null;
  baseline30d: number | null;
  zscore: number | null;
}

/** The features of one measure on day t, which no later day can change. The z-score is against the 30-day baseline. */
export function measureFeatures(
  { values, usual, deviationFloor }: MeasureSeries,
  t: number,
): MeasureFeatures {
  const month = baseline(usual, t, long);
  return {
    baseline7d: baseline(usual, t, short).mean,
    baseline30d: month.mean,
    zscore: zScore(values[t] ?? null, month, deviationFloor),
  };
}
