import type { NightClock } from './night-clock';

const MINUTES_PER_DAY = 1440;

/**
 * The middle between onset and wake, minutes after local midnight, 0 to below 1,440. Source: science 4.2.
 *
 * @example midSleep({ onsetMin: -30, wakeMin: 450 }); // 210: 03:30 for a night from 23:30 to 07:30
 */
export function midSleep({ onsetMin, wakeMin }: NightClock): number {
  const middleMin = (onsetMin + wakeMin) / 2;
  return middleMin - Math.floor(middleMin / MINUTES_PER_DAY) * MINUTES_PER_DAY;
}
