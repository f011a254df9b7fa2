const MS_PER_MIN = 60_000;

/** The local calendar date (`YYYY-MM-DD`) of an instant, in the given offset from UTC in minutes. */
export function localDate(utcMs: number, offsetMin: number): string {
  return new Date(utcMs + offsetMin * MS_PER_MIN).toISOString().slice(0, 10);
}
