const MS_PER_DAY = 86_400_000;

/** Days since 1970-01-01 of a date (`YYYY-MM-DD`). */
const epochDay = (date: string): number => Date.parse(date) / MS_PER_DAY;

/** Calendar days since the first of the given days, for each of them. Takes days ascending by date. */
export function calendarIndexes(ascending: readonly { date: string }[]): number[] {
  const epochDays = ascending.map(({ date }) => epochDay(date));
  return epochDays.map((day) => day - (epochDays[0] ?? day));
}

/**
 * The days by calendar day: `calendar[t]` is the day t days after the first, null where there is none. Takes days
 * ascending by date, each date once. Without days an empty calendar that begins on no date (`''`).
 */
export function calendarOf<Dated extends { date: string }>(
  ascending: readonly Dated[],
): { firstDate: string; calendar: (Dated | null)[] } {
  const indexes = calendarIndexes(ascending);
  const calendar = new Array<Dated | null>((indexes.at(-1) ?? -1) + 1).fill(null);
  ascending.forEach((day, i) => (calendar[indexes[i] ?? 0] = day));
  return { firstDate: ascending[0]?.date ?? '', calendar };
}

/**
 * The date (`YYYY-MM-DD`) of entry t of a calendar that begins on `firstDate`. Throws a RangeError for no date.
 *
 * @example dateAt('2024-02-28', 2); // '2024-03-01'
 */
export function dateAt(firstDate: string, t: number): string {
  return new Date(Date.parse(firstDate) + t * MS_PER_DAY).toISOString().slice(0, 10);
}
