import type { Day } from '../day';

const MS_PER_MIN = 60_000;

/** Onset and wake of a main sleep on the local clock: minutes after the midnight that begins its day, onset often below 0. */
export interface NightClock {
  onsetMin: number;
  wakeMin: number;
}

/**
 * The clock times of a day's main sleep, in the day's own offset from UTC. `midnightMs` is the epoch ms of the day's date
 * read as UTC. Null when onset or wake is unknown or they are not in order.
 *
 * @example nightClock(day, Date.parse(day.date)); // { onsetMin: -30, wakeMin: 420 }: 23:30 to 07:00
 */
export function nightClock(day: Day | null, midnightMs: number): NightClock | null {
  if (day === null || day.sleepOnsetUtcMs === null || day.sleepWakeUtcMs === null) return null;
  if (day.sleepWakeUtcMs <= day.sleepOnsetUtcMs) return null;
  const onsetMin = (day.sleepOnsetUtcMs - midnightMs) / MS_PER_MIN + day.offsetMin;
  const wakeMin = (day.sleepWakeUtcMs - midnightMs) / MS_PER_MIN + day.offsetMin;
  return { onsetMin, wakeMin };
}
