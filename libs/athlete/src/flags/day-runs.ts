import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';

/** A calendar of which only some columns matter; null is a gap day. A `Calendar` is one. */
export type DaysWith<Column extends keyof FeaturedDay> = readonly (Pick<FeaturedDay, Column> | null)[];

/** So many calendar days that end at day t, day t included. */
interface Latest {
  count: number;
  windowDays: number;
}

/**
 * How many days in a row, day t being the last, pass the test; at most `mostDays`. A gap day is unknown and ends the run:
 * nobody knows that it would have passed.
 *
 * @example runLength([5, 7, null, 8, 9], 4, (value) => value > 6); // 2
 */
export function runLength<Day>(
  days: readonly (Day | null)[],
  t: number,
  passes: (day: Day) => boolean,
  mostDays: number = THRESHOLDS.flags.longestRunDays,
): number {
  let length = 0;
  while (length < mostDays) {
    const day = days[t - length];
    if (day == null || !passes(day)) break;
    length += 1;
  }
  return length;
}

/**
 * How many of the last `windowDays` calendar days, day t included, pass the test. A gap day does not.
 *
 * @example countDays([9, 7, null, 8, 2], 4, 4, (value) => value > 6); // 2
 */
export function countDays<Day>(
  days: readonly (Day | null)[],
  t: number,
  windowDays: number,
  passes: (day: Day) => boolean,
): number {
  let count = 0;
  for (let i = Math.max(0, t - windowDays + 1); i <= t; i += 1) {
    const day = days[i];
    if (day != null && passes(day)) count += 1;
  }
  return count;
}

/**
 * Whether the latest `count` days of which the answer is known all pass; none of them may lie before the last
 * `windowDays`. `passes` gives null where it cannot know.
 *
 * @example latestPass([9, 7, null, 8], 3, { count: 2, windowDays: 7 }, (value) => value > 6); // true
 */
export function latestPass<Day>(
  days: readonly (Day | null)[],
  t: number,
  { count, windowDays }: Latest,
  passes: (day: Day) => boolean | null,
): boolean {
  let known = 0;
  for (let i = t; i >= 0 && i > t - windowDays && known < count; i -= 1) {
    const day = days[i];
    const pass = day == null ? null : passes(day);
    if (pass === false) return false;
    if (pass) known += 1;
  }
  return known === count;
}
