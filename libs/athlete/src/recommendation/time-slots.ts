import { THRESHOLDS } from '../thresholds';
import { TIME_SLOTS } from './recommendation';
import type { TimeSlot } from './recommendation';

const MINUTES_PER_DAY = 1440;

/** Where each slot lies, minutes after local midnight; the night ends on the next day. Source: science 7.3. */
export const SLOT_BOUNDS: Readonly<Record<TimeSlot, { startMin: number; endMin: number }>> =
  THRESHOLDS.recommendation.optimalTime.slots;

/**
 * The slot in which a workout starts. Minutes below 0 or from 1,440 on lie before or after the date itself.
 *
 * @example slotOf(1020); // 'late_afternoon'
 */
export function slotOf(startMin: number): TimeSlot {
  const minOfDay = minutesAfter(startMin, 0);
  const slot = TIME_SLOTS.find(
    (name) => minOfDay >= SLOT_BOUNDS[name].startMin && minOfDay < SLOT_BOUNDS[name].endMin,
  );
  return slot ?? 'night';
}

/**
 * Minutes between the end of a slot and the next time that the clock shows `clockMin`; negative when that time lies
 * within the slot.
 *
 * @example minutesBefore('evening', 1380); // 120: it ends at 21:00, two hours before 23:00
 */
export function minutesBefore(slot: TimeSlot, clockMin: number): number {
  const { startMin, endMin } = SLOT_BOUNDS[slot];
  return minutesAfter(clockMin, startMin) - (endMin - startMin);
}

/** Minutes from one clock time to the next occurrence of another, 0-1,439. */
const minutesAfter = (clockMin: number, fromMin: number): number =>
  (((clockMin - fromMin) % MINUTES_PER_DAY) + MINUTES_PER_DAY) % MINUTES_PER_DAY;
