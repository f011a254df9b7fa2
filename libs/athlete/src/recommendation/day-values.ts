import type { Calendar, FeaturedDay } from '../featured-day';
import type { Series } from '../history/series';

/** So many days, and the index of the day after the last of them. */
export interface DaySpan {
  end: number;
  days: number;
}

/** One value per calendar day of a span, oldest first; null for gaps, unknown values and days before the history. */
export function valuesOf(
  calendar: Calendar,
  { end, days }: DaySpan,
  read: (day: FeaturedDay) => number | null,
): Series {
  const values = new Array<number | null>(days);
  for (let i = 0; i < days; i += 1) {
    const day = calendar[end - days + i] ?? null;
    values[i] = day === null ? null : read(day);
  }
  return values;
}

/** The values of a series that are known. */
export const knownOf = (series: Series): number[] => series.filter((value) => value !== null);
