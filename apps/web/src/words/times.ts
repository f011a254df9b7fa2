import { figure, UNKNOWN } from './numbers';

/** Minutes as "7 h 24". */
export function duration(minutes: number | null | undefined): string {
  if (minutes == null || !Number.isFinite(minutes)) return UNKNOWN;
  const whole = Math.round(Math.abs(minutes));
  const sign = minutes < 0 && whole > 0 ? '−' : '';
  const hours = Math.floor(whole / 60);
  if (hours === 0) return `${sign}${whole} min`;
  return `${sign}${hours} h ${String(whole % 60).padStart(2, '0')}`;
}

export const hours = (value: number | null | undefined): string =>
  duration(value == null ? null : value * 60);

/** A calendar day has no time zone of its own: it is read and written as UTC, so it never moves. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

const written = (options: Intl.DateTimeFormatOptions): ((day: string) => string) => {
  const format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => format.format(asDate(day));
};

export const dayLong = written({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
export const dayName = written({ weekday: 'long', day: 'numeric', month: 'long' });
export const dayShort = written({ day: 'numeric', month: 'short' });
export const dayShortYear = written({ day: 'numeric', month: 'short', year: 'numeric' });
export const weekdayShort = written({ weekday: 'short', day: 'numeric', month: 'short' });
export const monthYear = written({ month: 'short', year: 'numeric' });

/** The day `count` days after (or, negative, before) another. */
export function addDays(day: string, count: number): string {
  const date = asDate(day);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

/** Days from `first` to `last`, both included. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((asDate(last).getTime() - asDate(first).getTime()) / 86_400_000) + 1;

export function ago(days: number): string {
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return `${figure(days)} days ago`;
}

const MOMENT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
/** An instant, in the time zone of whoever looks. */
export const moment = (instant: string | null): string =>
  instant === null ? UNKNOWN : MOMENT.format(new Date(instant));

/** The wall clock where it happened: an instant with its own offset, `2024-01-15T17:02:00.000+01:00`, is cut, not converted. */
export const localDay = (instant: string): string => instant.slice(0, 10);
export const localClock = (instant: string): string => instant.slice(11, 16);

/** "22:30" to minutes after noon, so that evenings and nights are in order; and back. */
export const minutesAfterNoon = (clock: string): number => {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return (hour * 60 + minute + 720) % 1_440;
};
export const clockAfterNoon = (minutes: number): string => {
  const total = (((Math.round(minutes) + 720) % 1_440) + 1_440) % 1_440;
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`;
};

const ISO_DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** The server writes days as YYYY-MM-DD within its sentences; people read "17 Jun 2026". */
export const withReadableDays = (text: string): string => text.replace(ISO_DAY, (day) => dayShortYear(day));
