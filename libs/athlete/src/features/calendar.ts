import type { Day } from '../day';

const MS_PER_DAY = 86_400_000;

/** Calendar days since the first of the given days, for each of them. Takes days ascending by date. */
export function calendarIndexes(ascending: readonly Day[]): number[] {
  const epochDays = ascending.map(({ date }) => Date.parse(date) / MS_PER_DAY);
  return epochDays.map((epochDay) => epochDay - (epochDays[0] ?? epochDay));
}

/** One entry per calendar day, null where there is no day or `read` knows no value; `indexes` are those of the days. */
export function calendarSeries(
  days: readonly Day[],
  indexes: readonly number[],
  read: (day: Day) => number | null,
): (number | null)[] {
  const series = new Array<number | null>((indexes.at(-1) ?? -1) + 1).fill(null);
  days.forEach((day, i) => (series[indexes[i] ?? 0] = read(day)));
  return series;
}
