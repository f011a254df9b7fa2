import type { Day } from '../day';

const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD` date. */
export function epochDay(date: string): number {
  return Date.parse(date) / MS_PER_DAY;
}

/**
 * One entry per calendar day from the first day to the last, null where there is no day or `read` knows no value.
 * Takes days ascending by date.
 */
export function calendarSeries(
  ascending: readonly Day[],
  read: (day: Day) => number | null,
): (number | null)[] {
  const [first] = ascending;
  const last = ascending.at(-1);
  if (first === undefined || last === undefined) return [];
  const start = epochDay(first.date);
  const series = new Array<number | null>(epochDay(last.date) - start + 1).fill(null);
  for (const day of ascending) series[epochDay(day.date) - start] = read(day);
  return series;
}
