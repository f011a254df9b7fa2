import { datesBetween } from '../../http/calendar';
import { rounded } from '../rounding';
import type { At, Metric, Row } from './metric';
import type { DateRange } from './trends';

export interface Point {
  date: string;
  value: number | null;
}

export interface RangePoint {
  date: string;
  low: number | null;
  high: number | null;
}

/** One metric over a range: a point for every calendar day, or none at all when no day of the range is known. */
export interface Series {
  key: string;
  unit: string;
  label: string;
  points: Point[];
  avg_7d?: Point[];
  baseline_7d?: Point[];
  baseline_30d?: Point[];
  band?: { label: string; points: RangePoint[] };
}

const WEEK = { days: 7, minValues: 4 };

/**
 * One series per metric. A day without a row, or without a value, is a gap: null, never interpolated.
 * @param rows of the range, and of the days before it that averages look at
 */
export function seriesOf(
  metrics: readonly Metric[],
  range: DateRange | null,
  rows: readonly Row[],
): Series[] {
  const isKnown = range !== null && rows.some(({ date }) => date >= range.first);
  const calendar = isKnown ? calendarFor(range, rows) : { days: [], lookBack: 0 };
  return metrics.map((metric) => oneSeries(metric, calendar));
}

interface CalendarDay extends At {
  date: string;
}

interface RangeCalendar {
  /** Every calendar day, those before the range first. */
  days: CalendarDay[];
  /** How many come before the range. */
  lookBack: number;
}

function calendarFor({ first, last }: DateRange, rows: readonly Row[]): RangeCalendar {
  const begin = rows[0] !== undefined && rows[0].date < first ? rows[0].date : first;
  const byDate = new Map(rows.map((row) => [row.date, row]));
  let before: Row | null = null;
  const days = datesBetween(begin, last).map((date) => {
    const row = byDate.get(date) ?? null;
    const day = { date, row, before };
    before = row;
    return day;
  });
  return { days, lookBack: days.findIndex(({ date }) => date === first) };
}

function oneSeries(metric: Metric, { days, lookBack }: RangeCalendar): Series {
  const { key, unit, label, average7d, baseline7d, baseline30d, band } = metric;
  const shown = days.slice(lookBack);
  const points = (value: (at: At) => number | null): Point[] =>
    shown.map((day) => ({ date: day.date, value: value(day) }));
  const column = (read: (row: Row) => number | null) => points(({ row }) => row && read(row));
  const averages = (read: typeof average7d) =>
    read === 'mean' ? weekMeans(metric, { days, lookBack }) : column(read!);
  return {
    key,
    unit,
    label,
    points: points(metric.value),
    ...(average7d && { avg_7d: averages(average7d) }),
    ...(baseline7d && { baseline_7d: column(baseline7d) }),
    ...(baseline30d && { baseline_30d: column(baseline30d) }),
    ...(band && {
      band: {
        label: band.label,
        points: shown.map((day) => ({ date: day.date, ...band.range(day) })),
      },
    }),
  };
}

/** Means of 7 days, each day included in its own; null below 4 values (science 2.1). */
function weekMeans({ value }: Metric, { days, lookBack }: RangeCalendar): Point[] {
  const values = days.map(value);
  return days.slice(lookBack).map(({ date }, index) => {
    const end = lookBack + index + 1;
    const known = values.slice(Math.max(0, end - WEEK.days), end).filter((one) => one !== null);
    const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
    return { date, value: known.length < WEEK.minValues ? null : rounded(mean, 2) };
  });
}
