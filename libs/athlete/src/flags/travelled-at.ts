import { THRESHOLDS } from '../thresholds';
import type { DaysWith } from './day-runs';

const { offsetChangeMin, days: explainsDays } = THRESHOLDS.flags.travel;

/**
 * Whether the UTC offset changed by 120 min or more within the last 4 days: between any two of day t and the 4 before it.
 * Daylight saving time is no travel. Gap days have no offset. Source: science 6.2.
 */
export function travelledAt(days: DaysWith<'offsetMin'>, t: number): boolean {
  let east = -Infinity;
  let west = Infinity;
  for (let i = Math.max(0, t - explainsDays); i <= t; i += 1) {
    const offsetMin = days[i]?.offsetMin;
    if (offsetMin === undefined) continue;
    east = Math.max(east, offsetMin);
    west = Math.min(west, offsetMin);
  }
  return east - west >= offsetChangeMin;
}
