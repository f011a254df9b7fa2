const MINUTES_PER_DAY = 1440;
const NOON_MIN = 720;

/**
 * From one clock time to another the shorter way round, minutes: above 0 is later, from -720 to below 720.
 *
 * @example clockDifference(1430, 10); // 20
 */
export function clockDifference(fromMin: number, toMin: number): number {
  const ahead = (toMin - fromMin + MINUTES_PER_DAY / 2) % MINUTES_PER_DAY;
  return ((ahead + MINUTES_PER_DAY) % MINUTES_PER_DAY) - MINUTES_PER_DAY / 2;
}

/**
 * A usual bedtime (minutes after midnight) as the one that ends a day: times before noon are those of the next date.
 *
 * @example bedtimeAfterDay(30); // 1470
 */
export const bedtimeAfterDay = (usualMin: number): number =>
  usualMin < NOON_MIN ? usualMin + MINUTES_PER_DAY : usualMin;
