import type { DayFeatures } from '@whoop/athlete';
import type { StoredDay, TrendRow } from '@whoop/database';
import { hours, rounded } from '../rounding';

export type Column = keyof StoredDay;
export type Row = Partial<StoredDay> & Pick<TrendRow<'date'>, 'date' | 'said'>;

/** Lower and upper end of what is usual on a day. */
export interface Range {
  low: number | null;
  high: number | null;
}

/** The present day's row, and that of the calendar day before; null where there is none. */
export interface At {
  row: Row | null;
  before: Row | null;
}

/** One series of the trends. */
export interface Metric {
  key: string;
  unit: string;
  label: string;
  /** The columns that it is read from. */
  columns: readonly Column[];
  /** Whether it is read from what was said about days. */
  said: boolean;
  value: (at: At) => number | null;
  /** Mean of the last 7 days, the day included: read from a column, or made from the values. */
  average7d?: 'mean' | ((row: Row) => number | null);
  baseline7d?: (row: Row) => number | null;
  baseline30d?: (row: Row) => number | null;
  band?: { label: string; range: (at: At) => Range };
}

type NumberColumn = {
  [Name in Column]: StoredDay[Name] extends number | null ? Name : never;
}[Column];

/** How a number is shown: places, or hours for a column in minutes; measured ones as they are. */
type Shown = number | 'hours' | 'as measured';

const show = (value: number | null | undefined, shown: Shown): number | null => {
  if (value == null) return null;
  if (shown === 'hours') return hours(value);
  return shown === 'as measured' ? value : rounded(value, shown);
};

/** A series that is a column of the day. */
export function ofColumn(
  column: NumberColumn,
  { key, unit, label, shown = 'as measured' }: { key: string; unit: string; label: string; shown?: Shown },
): Metric {
  const value = ({ row }: At): number | null => row && show(row[column], shown);
  return { key, unit, label, columns: [column], said: false, value };
}

/** The measures that have baselines over 7 and 30 days and a deviation, by the names of their columns. */
type Usual = 'recovery' | 'strain' | 'load' | 'sleepHours' | 'rhr' | 'respRate' | 'skinTemp' | 'spo2';

/** Adds the baselines of a measure, and the band of one deviation around that of 30 days. */
export function withUsual(metric: Metric, usual: Usual, digits: number): Metric {
  const [short, long, deviation] = [
    `${usual}Baseline7d`,
    `${usual}Baseline30d`,
    `${usual}Deviation30d`,
  ] as const;
  const range = ({ row }: At): Range => {
    const mean = row?.[long] ?? null;
    const spread = row?.[deviation] ?? null;
    if (mean === null || spread === null) return { low: null, high: null };
    return { low: rounded(mean - spread, digits), high: rounded(mean + spread, digits) };
  };
  return {
    ...metric,
    columns: [...metric.columns, short, long, deviation],
    baseline7d: (row) => rounded(row[short] ?? null, digits),
    baseline30d: (row) => rounded(row[long] ?? null, digits),
    band: { label: 'One deviation around the mean of the 30 days before', range },
  };
}

/** The difference of a measure from its 30-day baseline. */
export function deviationFrom(
  column: NumberColumn,
  baseline: keyof DayFeatures & NumberColumn,
  { key, unit, label, digits }: { key: string; unit: string; label: string; digits: number },
): Metric {
  const value = ({ row }: At): number | null => {
    const measured = row?.[column] ?? null;
    const usual = row?.[baseline] ?? null;
    return measured === null || usual === null ? null : rounded(measured - usual, digits);
  };
  return { key, unit, label, columns: [column, baseline], said: false, value };
}

/** A score of ours. */
export const ofScore = (
  name: 'burnoutRisk' | 'sleepHealth',
  { key, label }: { key: string; label: string },
): Metric => ({
  key,
  unit: '0-100',
  label,
  columns: [],
  said: true,
  value: ({ row }) => rounded(row?.said?.[name] ?? null, 1),
});
