import { addDays, dayShort, dayShortYear } from '../../words/times';

export type Period = 'week' | 'month';

/** First and last day, both included. */
export interface Span {
  start: string;
  end: string;
}

const WEEK = 7;
const MONTH_NAME = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Whether a text of the shape YYYY-MM-DD is a day of the calendar. */
export function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/** The week of a day, Monday to Sunday, or the month that it lies in; a month is also told by YYYY-MM. */
export function spanAt(period: Period, at: string): Span {
  if (period === 'month') return monthSpan(at.slice(0, 7));
  const start = addDays(at, -((new Date(`${at}T00:00:00Z`).getUTCDay() + 6) % WEEK));
  return { start, end: addDays(start, WEEK - 1) };
}

function monthSpan(month: string): Span {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { start: `${month}-01`, end: new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10) };
}

/** The last span that ends by a day: what the API answers when it is asked for none. */
export function lastWhole(period: Period, last: string): Span {
  const span = spanAt(period, last);
  return span.end === last ? span : spanAt(period, addDays(span.start, -1));
}

/** How a span is named in the address. */
export const addressOfSpan = (period: Period, { start }: Span): string =>
  period === 'month' ? start.slice(0, 7) : start;

/** The span before and the one after; null where there is no data. */
export function neighbours(
  period: Period,
  span: Span,
  range: { first: string; last: string } | null,
): { before: string | null; after: string | null } {
  if (range === null) return { before: null, after: null };
  const before = addDays(span.start, -1);
  const after = addDays(span.end, 1);
  return {
    before: before < range.first ? null : addressOfSpan(period, spanAt(period, before)),
    after: after > range.last ? null : addressOfSpan(period, spanAt(period, after)),
  };
}

/** "Week of 6 Jul to 12 Jul 2026", "June 2026". */
export function spanTitle(period: Period, { start, end }: Span): string {
  if (period === 'month') return MONTH_NAME.format(new Date(`${start}T00:00:00Z`));
  return `Week of ${start.slice(0, 4) === end.slice(0, 4) ? dayShort(start) : dayShortYear(start)} to ${dayShortYear(end)}`;
}

/** Days in a row as one: `['2026-06-03', '2026-06-04', '2026-06-09']` is "3 Jun to 4 Jun, 9 Jun". */
export function dayRuns(days: readonly string[]): string {
  const runs: { from: string; to: string }[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && addDays(run.to, 1) === day) run.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs
    .map(({ from, to }) => (from === to ? dayShort(from) : `${dayShort(from)} to ${dayShort(to)}`))
    .join(', ');
}
