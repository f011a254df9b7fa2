import { badParameter } from '../problem/problem';
import { addDays, datesBetween, dayNumber } from '../http/calendar';
import { METRIC_KEYS, METRICS, type Metric, type TrendDay } from './metrics';

export const MAX_RANGE_DAYS = 3_700;
const DEFAULT_DAYS = 90;

export interface DateRange {
  first: string;
  last: string;
}

export interface Point {
  date: string;
  value: number | null;
}

/** One metric over a range: a point for every calendar day, or none at all when no day of the range is known. */
export interface Series {
  key: string;
  unit: string;
  label: string;
  points: Point[];
  baseline_7d?: Point[];
  baseline_30d?: Point[];
}

/**
 * The range that a request means. Without bounds: the last 90 days of the data, not of the calendar, since an export
 * may be old. Null when nothing is asked for and there is no data to go by.
 * @throws Problem `validation` for a range that ends before it begins or is longer than 3,700 days.
 */
export function rangeOf(
  asked: { start_date?: string; end_date?: string },
  data: DateRange | null,
): DateRange | null {
  const { start_date: start, end_date: end } = asked;
  const last = end ?? laterOf(start, data?.last);
  if (last === undefined) return null;
  const first = start ?? addDays(last, 1 - DEFAULT_DAYS);
  if (first > last) throw badParameter('start_date', 'start_date must not be later than end_date.');
  if (dayNumber(last) - dayNumber(first) >= MAX_RANGE_DAYS)
    throw badParameter('start_date', `At most ${MAX_RANGE_DAYS} days can be asked for at once.`);
  return { first, last };
}

const laterOf = (a: string | undefined, b: string | undefined): string | undefined =>
  a === undefined || (b !== undefined && b > a) ? b : a;

/** The metrics of a comma-separated list, in the order asked for and without repeats; all of them when none is named. */
export function metricsOf(names: string | undefined): readonly Metric[] {
  if (names === undefined) return METRICS;
  return [...new Set(names.split(',').map((name) => name.trim()))].map((name) => {
    const metric = METRICS.find(({ key }) => key === name);
    if (metric !== undefined) return metric;
    throw badParameter('metrics', `One of the metrics is not known. There are ${METRIC_KEYS.join(', ')}.`);
  });
}

/** One series per metric. A day without a row, or without a value, is a gap: null, never interpolated. */
export function seriesOf(
  metrics: readonly Metric[],
  range: DateRange | null,
  days: readonly TrendDay[],
): Series[] {
  const dates = range === null || days.length === 0 ? [] : datesBetween(range.first, range.last);
  const byDate = new Map(days.map((day) => [day.date, day]));
  const points = (value: (day: TrendDay) => number | null): Point[] =>
    dates.map((date) => {
      const day = byDate.get(date);
      return { date, value: day === undefined ? null : value(day) };
    });
  return metrics.map(({ key, unit, label, value, baseline7d, baseline30d }) => ({
    key,
    unit,
    label,
    points: points(value),
    ...(baseline7d && { baseline_7d: points(baseline7d) }),
    ...(baseline30d && { baseline_30d: points(baseline30d) }),
  }));
}
