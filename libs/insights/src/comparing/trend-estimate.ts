import {
  autocorrelation,
  biasCorrectedAutocorrelation,
  effectiveSize,
  mannKendall,
  mean,
  trendOf,
} from '@whoop/statistics';
import type { Series } from '../history/residuals';
import type { Estimate } from './estimate';

/**
 * How much a series has changed over its calendar days: Theil and Sen's slope with Sen's interval, Mann and Kendall's test
 * with the variance widened for autocorrelation. Null where it cannot be told or nothing varies. Source: science 9.1.
 */
export function trendEstimate(series: Series): Estimate | null {
  const known = series.filter((value) => value !== null);
  const r = biasCorrectedAutocorrelation(autocorrelation(series) ?? 0, known.length);
  const test = mannKendall(series, r);
  const found = test && trendOf(series, test);
  if (test === null || found === null) return null;
  const days = series.length - 1;
  const over = ([low, high]: [number, number]): [number, number] => [low * days, high * days];
  const interval95 = over(found.interval95);
  return {
    effect: found.slope * days,
    interval95,
    interval90: over(found.interval90),
    p: test.p,
    standardError: (interval95[1] - interval95[0]) / (2 * 1.959964),
    nEffective: effectiveSize(known.length, r),
    stable: bothHalvesMove(series, found.slope),
  };
}

/** Each half's own thirds move the way of the whole, or the halves do where they are too short to tell. */
function bothHalvesMove(series: Series, slope: number): boolean {
  const half = Math.floor(series.length / 2);
  const level = (part: Series): number | null => mean(part.filter((value) => value !== null));
  const [early, middle, late] = [level(series.slice(0, half)), level(series), level(series.slice(half))];
  if (early === null || middle === null || late === null) return false;
  return (middle - early) * slope > 0 && (late - middle) * slope > 0;
}
