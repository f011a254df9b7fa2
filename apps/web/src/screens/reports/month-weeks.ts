export interface DayCell {
  date: string;
  value: number | null;
}

const WEEK = 7;

/** The days of a month in weeks from Monday to Sunday; null before its first day and after its last. */
export function monthWeeks(days: readonly DayCell[]): (DayCell | null)[][] {
  const [first] = days;
  if (first === undefined) return [];
  const before = (new Date(`${first.date}T00:00:00Z`).getUTCDay() + 6) % WEEK;
  const cells = [...Array<null>(before).fill(null), ...days];
  const weeks = Math.ceil(cells.length / WEEK);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_, weekday) => cells[week * WEEK + weekday] ?? null),
  );
}
