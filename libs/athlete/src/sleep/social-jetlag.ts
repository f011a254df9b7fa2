import { circularMeanOf } from '@whoop/statistics';
import type { CircularSums } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { minFreeNights, minWorkNights } = THRESHOLDS.sleep.jetlag;
const MINUTES_PER_DAY = 1440;

/**
 * How much later the middle of sleep lies on free nights than on work nights: the difference of the circular means,
 * minutes, from -720 to below 720. Null for fewer than 3 free or 6 work nights. Source: Roenneberg 2019, science 4.2.
 *
 * @example socialJetlag(circularSums([300, 310, 290]), circularSums([210, 200, 220, 205, 215, 210])); // 90
 */
export function socialJetlag(freeMidSleep: CircularSums, workMidSleep: CircularSums): number | null {
  if (freeMidSleep.count < minFreeNights || workMidSleep.count < minWorkNights) return null;
  const freeMin = circularMeanOf(freeMidSleep);
  const workMin = circularMeanOf(workMidSleep);
  if (freeMin === null || workMin === null) return null;
  const laterMin = freeMin - workMin;
  const half = MINUTES_PER_DAY / 2;
  return laterMin - Math.floor((laterMin + half) / MINUTES_PER_DAY) * MINUTES_PER_DAY;
}
