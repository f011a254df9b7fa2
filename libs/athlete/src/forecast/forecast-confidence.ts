import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { withinPct, minResiduals, learning, lowest, highest } = THRESHOLDS.forecast.confidence;

/** How many of `n` past forecasts were hits. */
export interface Hits {
  hits: number;
  n: number;
}

/** Whether a forecast that was so many recovery points off counts as a hit: within 10 points (science 8.6). */
export const isHit = (absResidual: number): boolean => absResidual <= withinPct;

/**
 * Confidence in a forecast, 0.05-0.95: the share of past forecasts within 10 points, one hit in two added to it, times
 * the share of the forecast's inputs that is known. Below 10 past forecasts 0.30 stands for the share.
 * Source: science 8.6.
 *
 * @example forecastConfidence([4, 12, 8, 20, 3, 15, 9, 30, 1, 18], 1); // 0.5
 */
export function forecastConfidence(absResiduals: readonly number[], completeness: number): number {
  return confidenceOf({ hits: absResiduals.filter(isHit).length, n: absResiduals.length }, completeness);
}

/** The same of hits that are counted already. */
export function confidenceOf({ hits, n }: Hits, completeness: number): number {
  const share = n < minResiduals ? learning : (hits + 1) / (n + 2);
  return clamp(share * completeness, lowest, highest);
}
