import { badParameter } from '../../problem/problem';
import { addDays, dayNumber } from '../../http/calendar';
import { FLAGS_KEY, METRIC_KEYS, METRICS } from './metrics';
import type { Column, Metric } from './metric';

export const MAX_RANGE_DAYS = 3_700;
const DEFAULT_DAYS = 90;
/** A mean of 7 days looks at 6 before its own, a forecast at the day on which it was made. */
const LOOK_BACK_DAYS = 6;

export interface DateRange {
  first: string;
  last: string;
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

/** What a request asks for: series, and whether the spans of flags with them. */
export interface Asked {
  metrics: readonly Metric[];
  flags: boolean;
}

/** What a comma-separated list of keys means, in its order and without repeats; all when none is named. */
export function askedFor(names: string | undefined): Asked {
  if (names === undefined) return { metrics: METRICS, flags: true };
  const keys = [...new Set(names.split(',').map((name) => name.trim()))];
  const metrics = keys.filter((key) => key !== FLAGS_KEY).map(metricOf);
  return { metrics, flags: keys.includes(FLAGS_KEY) };
}

function metricOf(name: string): Metric {
  const metric = METRICS.find(({ key }) => key === name);
  if (metric !== undefined) return metric;
  throw badParameter('metrics', `One of the metrics is not known. There are ${METRIC_KEYS.join(', ')}.`);
}

/** The rows to read for a range: some days before it as well, and only what the asked series are made from. */
export function rowsFor({ metrics, flags }: Asked, { first, last }: DateRange) {
  const columns = new Set<Column>(metrics.flatMap((metric) => metric.columns));
  return {
    range: { first: addDays(first, -LOOK_BACK_DAYS), last },
    asked: { columns: [...columns], said: flags || metrics.some(({ said }) => said) },
  };
}
