import { addDays, dayNumber } from '../http/calendar';

/** First and last date, both included. */
export interface Dates {
  start: string;
  end: string;
}

const WEEK = 7;

/** The Monday of a date's week. 1970-01-01 was a Thursday. */
export const mondayOf = (date: string): string => addDays(date, -((dayNumber(date) + 3) % WEEK));

/** The last Monday-to-Sunday week that ends by `last`. */
export const lastWholeWeek = (last: string): string => addDays(mondayOf(addDays(last, 1)), -WEEK);

/** `YYYY-MM` of the last month that ends by `last`. */
export function lastWholeMonth(last: string): string {
  const month = last.slice(0, 7);
  return monthDates(month).end === last ? month : monthBefore(month);
}

export function monthDates(month: string): Dates {
  const start = `${month}-01`;
  const next = new Date(`${start}T00:00:00Z`);
  next.setUTCMonth(next.getUTCMonth() + 1);
  return { start, end: addDays(next.toISOString().slice(0, 10), -1) };
}

export const monthBefore = (month: string): string => addDays(`${month}-01`, -1).slice(0, 7);
