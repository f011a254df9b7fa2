import type { Calendar } from '@whoop/athlete';
import type { FeatureTable } from '@whoop/forest';
import type { DayColumns } from './day-columns';
import { HEAD_FEATURES, knowsLoad, planInputsOf } from './heads';
import type { Head } from './heads';

/** The days of a head from which it learns: what was known, and what came. */
export interface HeadRows {
  head: Head;
  /** Calendar index of each row's day, ascending. */
  days: Int32Array;
  table: FeatureTable;
  /** Recovery of the day after, percent. */
  target: Float64Array;
}

/** Whether the head can be asked on day t at all: with a recovery or a night, in the evening with the day's final load. */
export function canBeAsked(calendar: Calendar, t: number, head: Head): boolean {
  const day = calendar[t] ?? null;
  if (day === null || (day.recoveryPct === null && day.sleepMin === null)) return false;
  return !knowsLoad(head) || (!day.partial && day.load !== null);
}

/**
 * The rows of a head: days on which it could be asked, whose next calendar day has a recovery that WHOOP did not give while
 * it calibrated. Of a head with a plan only days of which is known what was then done.
 */
export function headRows(calendar: Calendar, columns: DayColumns, head: Head): HeadRows {
  const plan = planInputsOf(head).map((input) => columns[input]);
  const days: number[] = [];
  for (let t = 0; t + 1 < calendar.length; t += 1) {
    const next = calendar[t + 1] ?? null;
    if (next === null || next.recoveryPct === null || next.calibrating) continue;
    if (!canBeAsked(calendar, t, head) || plan.some((column) => Number.isNaN(column[t]))) continue;
    days.push(t);
  }
  return {
    head,
    days: Int32Array.from(days),
    table: rowsAt(columns, head, days),
    target: Float64Array.from(days, (t) => calendar[t + 1]?.recoveryPct ?? NaN),
  };
}

/** The head's features of the given days. */
export function rowsAt(columns: DayColumns, head: Head, days: ArrayLike<number>): FeatureTable {
  const names = HEAD_FEATURES[head];
  return { names, columns: names.map((name) => Float64Array.from(days, (t) => columns[name][t] ?? NaN)) };
}

/** The rows `from` … `to - 1` of a table, sharing its memory. */
export const tableSlice = ({ names, columns }: FeatureTable, from: number, to: number): FeatureTable => ({
  names,
  columns: columns.map((column) => column.subarray(from, to)),
});
