import type { Day } from '../day';
import { THRESHOLDS } from '../thresholds';

const { offsetShiftMin } = THRESHOLDS.sleep;

/**
 * For each calendar day, the day on which it is seen that the athlete's clock moved next to it by 60 min or more against
 * UTC (summer time, or travel): the day itself when it moved since the last known day, the next known day when it moves
 * then, Infinity when neither. Who is asked about day t minds the shifts seen up to t. Source: science 4.2.
 *
 * @example clockShiftSeenOn([day(0), day(1, { offsetMin: 60 }), day(2, { offsetMin: 60 })]); // [1, 1, Infinity]
 */
export function clockShiftSeenOn(days: readonly (Day | null)[]): number[] {
  const seenOn = new Array<number>(days.length).fill(Infinity);
  let last = -1;
  days.forEach((day, t) => {
    if (day === null) return;
    const before = days[last] ?? null;
    if (before !== null && Math.abs(day.offsetMin - before.offsetMin) >= offsetShiftMin) {
      seenOn[last] = Math.min(seenOn[last] ?? t, t);
      seenOn[t] = t;
    }
    last = t;
  });
  return seenOn;
}
