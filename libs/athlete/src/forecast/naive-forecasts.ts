import { THRESHOLDS } from '../thresholds';
import type { RecoveryHistory } from './recovery-history';

const { shortDays, longDays } = THRESHOLDS.forecast.naive;

/** The forecasts that need no thought, which any other has to beat (science 8.3, ml C). */
export const NAIVE_FORECASTS = [
  'persistence',
  'mean_7d',
  'mean_30d',
  'weekday_mean',
  'running_mean',
  'running_median',
] as const;
export type NaiveForecast = (typeof NAIVE_FORECASTS)[number];

/**
 * What each says on day t about day t + 1, percent, from the recoveries up to t. Where the day itself is unknown,
 * persistence takes the latest recovery; where a window or the weekday holds none, the running mean stands in, so that
 * all are judged on the same days. Null without a recovery.
 */
export function naiveForecasts(history: RecoveryHistory, t: number): Record<NaiveForecast, number> | null {
  const { latest, mean } = history;
  const median = history.quantile(1 / 2);
  if (latest === null || mean === null || median === null) return null;
  return {
    persistence: latest,
    mean_7d: history.meanOfLast(shortDays, t) ?? mean,
    mean_30d: history.meanOfLast(longDays, t) ?? mean,
    weekday_mean: history.meanOfWeekday(t + 1) ?? mean,
    running_mean: mean,
    running_median: median,
  };
}
