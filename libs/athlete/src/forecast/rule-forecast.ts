import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { carryOver, pointsPerLoadDeviation, maxLoadZscore, lowestPct, highestPct } = THRESHOLDS.forecast.rule;

export interface RuleInputs {
  /** What recovery returns to: the mean of the last 30 days, percent. */
  mean30: number;
  /** Recovery of the day on which the forecast is made, percent; unknown counts as usual. */
  recToday: number | null;
  /** The day's load in deviations from the 30 days before it; unknown counts as usual. */
  loadZ: number | null;
}

/**
 * The next day's recovery, percent, 1-99: the usual one, a fifth of the way towards today's, less 5 points for each
 * deviation of load, at most 2 either way. Source: science 8.2.
 *
 * @example ruleForecast({ mean30: 60, recToday: 80, loadZ: 1.5 }); // 56.5
 */
export function ruleForecast({ mean30, recToday, loadZ }: RuleInputs): number {
  const fromToday = recToday === null ? 0 : carryOver * (recToday - mean30);
  const fromLoad = pointsPerLoadDeviation * clamp(loadZ ?? 0, -maxLoadZscore, maxLoadZscore);
  return clamp(mean30 + fromToday - fromLoad, lowestPct, highestPct);
}
