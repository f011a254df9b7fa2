import type { MeasureSeries } from '../history/measure-series';
import { rollingAt, rollingStatistics } from '../history/rolling-statistics';
import type { RollingStatistics } from '../history/rolling-statistics';
import { valueAt } from '../history/series';
import { THRESHOLDS } from '../thresholds';
import { zScore } from './z-score';

const { short, long } = THRESHOLDS.baselines;

/** In the measure's unit, the z-score in deviations. */
export interface MeasureFeatures {
  baseline7d: number | null;
  baseline30d: number | null;
  deviation30d: number | null;
  zscore: number | null;
}

/** A measure with its baselines of all days (`baseline`), the day itself left out. */
export interface JudgedMeasure extends MeasureSeries {
  week: RollingStatistics;
  month: RollingStatistics;
}

/** Works out the baselines of a whole history at once. */
export const judgedMeasure = (series: MeasureSeries): JudgedMeasure => ({
  ...series,
  week: rollingStatistics(series.usual, short),
  month: rollingStatistics(series.usual, long),
});

/** The features of one measure on day t, which no later day can change. The z-score is against the 30-day baseline. */
export function measureFeatures(
  { values, week, month, deviationFloor }: JudgedMeasure,
  t: number,
): MeasureFeatures {
  const mean = rollingAt(month.mean, t);
  const sd = rollingAt(month.sd, t);
  return {
    baseline7d: rollingAt(week.mean, t),
    baseline30d: mean,
    deviation30d: sd,
    zscore: zScore(valueAt(values, t), { mean, sd }, deviationFloor),
  };
}
