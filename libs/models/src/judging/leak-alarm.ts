import { MODEL_THRESHOLDS } from '../thresholds';
import type { ForecastErrors } from './errors';

const { minScored, r2Above, maeBelow } = MODEL_THRESHOLDS.leak;

/**
 * Why a walk-forward is too good to be true, null where it is not: R² above 0.6, or an error below 7 points where the best
 * naive forecast's is above that, on 60 days or more. Tomorrow's recovery cannot be known so well; something of it got into
 * its features. Source: science 8.4, ml.md C4.
 */
export function leakAlarm({ n, mae, r2 }: ForecastErrors, bestNaiveMae: number | null): string | null {
  if (n < minScored || mae === null) return null;
  if (r2 !== null && r2 > r2Above) return `too good to be true: R² ${r2.toFixed(2)} over ${n} days`;
  if (mae < maeBelow && bestNaiveMae !== null && bestNaiveMae >= maeBelow)
    return `too good to be true: error ${mae.toFixed(1)} points over ${n} days`;
  return null;
}
