import type { Day } from '../day';
import { dayFinder } from './day-finder';
import type { DayFinder, TimedRecord } from './day-finder';

const MS_PER_MIN = 60_000;
const MS_PER_DAY = 86_400_000;

/** A record that has found its day; times in minutes after the midnight that begins the day's date. */
export interface PlacedRecord<Row> {
  row: Row;
  /** Index of its day in the calendar. */
  day: number;
  startMin: number;
  endMin: number;
}

/**
 * Puts records onto the calendar of the given days (ascending by date), each onto the day that `dayOf` finds for it;
 * those of no day are left out. Clock times are the record's own: what the clock on the wall showed then.
 */
export function placeRecords<Row extends TimedRecord & { endUtcMs: number }>(
  rows: readonly Row[],
  days: readonly Day[],
  dayOf: (finder: DayFinder, row: Row) => number | null,
): PlacedRecord<Row>[] {
  const finder = dayFinder(days);
  const firstMidnight = Date.parse(days[0]?.date ?? '');
  const placed: PlacedRecord<Row>[] = [];
  for (const row of rows) {
    const found = dayOf(finder, row);
    const date = found === null ? undefined : days[found]?.date;
    if (found === null || date === undefined) continue;
    const midnight = Date.parse(date);
    const startMin = (row.startUtcMs - midnight) / MS_PER_MIN + row.offsetMin;
    const endMin = startMin + (row.endUtcMs - row.startUtcMs) / MS_PER_MIN;
    placed.push({ row, day: (midnight - firstMidnight) / MS_PER_DAY, startMin, endMin });
  }
  return placed;
}
