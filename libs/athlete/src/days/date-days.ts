import type { UndatedDay } from './cycle-day';
import { chooseDate } from './day-date';
import type { DateChoice } from './day-date';
import { mergeDays } from './merge-days';

export interface DatedDay {
  date: string;
  day: UndatedDay;
}

/** Puts the days of cycles, ascending by start, on their dates; those that share one become one. Ascending by date. */
export function dateDays(cycleDays: readonly { day: UndatedDay; choice: DateChoice }[]): DatedDay[] {
  const byDate = new Map<string, UndatedDay>();
  for (const { day, choice } of cycleDays) {
    const date = chooseDate(choice, byDate);
    const taken = byDate.get(date);
    byDate.set(date, taken === undefined ? day : mergeDays(taken, day));
  }
  return [...byDate]
    .map(([date, day]) => ({ date, day }))
    .sort((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date)));
}
