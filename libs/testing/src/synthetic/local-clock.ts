/**
 * Wall clocks. A *day number* counts local days since 1970-01-01; instants are epoch ms in UTC; offsets are minutes
 * east of UTC, so the wall clock shows `instant + offset`.
 */
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;

export const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY_MS;

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The instant at which a wall clock with this offset shows `minutes` after midnight of `day`; whole seconds. */
export function instantAt(day: number, minutes: number, offsetMin: number): number {
  return day * DAY_MS + Math.round(minutes * 60) * 1000 - offsetMin * MINUTE_MS;
}

export const localDay = (instant: number, offsetMin: number): number =>
  Math.floor((instant + offsetMin * MINUTE_MS) / DAY_MS);

/** 0 = Sunday … 6 = Saturday. */
export const weekday = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** True when one wakes on a Saturday or Sunday. */
export const isFreeDay = (day: number): boolean => weekday(day) === 0 || weekday(day) === 6;

/** `YYYY-MM-DD HH:MM:SS` as exported: wall clock without offset. */
export function formatLocal(instant: number, offsetMin: number): string {
  const iso = new Date(instant + offsetMin * MINUTE_MS).toISOString();
  return `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

/** `UTC-04:00`, `UTC+05:30`, and for zero exactly `UTCZ` (whoop-format 5). */
export function formatOffset(offsetMin: number): string {
  if (offsetMin === 0) return 'UTCZ';
  const size = Math.abs(offsetMin);
  const two = (n: number) => String(n).padStart(2, '0');
  return `UTC${offsetMin < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
