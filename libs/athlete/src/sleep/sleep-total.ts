import type { Day } from '../day';

/**
 * Minutes asleep in the main sleep of a day and in the naps of the day before, which ease the night that follows them.
 * Null when the main sleep is unknown; unknown naps leave the main sleep alone. Source: science 1.2.
 *
 * @example sleepTotalMin({ sleepMin: 420 }, { napMin: 30 }); // 450
 */
export function sleepTotalMin(
  day: Pick<Day, 'sleepMin'> | null,
  dayBefore: Pick<Day, 'napMin'> | null,
): number | null {
  if (day === null || day.sleepMin === null) return null;
  return day.sleepMin + (dayBefore?.napMin ?? 0);
}
