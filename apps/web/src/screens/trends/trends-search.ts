import type { MetricKey } from '../../api/types';
import { isMetricKey } from '../../words/metric-names';

export interface TrendsSearch {
  metrics?: MetricKey[];
  from?: string;
  to?: string;
  /** The measure of calendar, weekdays and distribution. */
  metric?: MetricKey;
  /** The period before is drawn behind. */
  compare?: boolean;
}

export const MOST_METRICS = 4;

const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Changes what the address asks for. A choice is a place to come back to; what a brush passes over is not. */
export type ChangeSearch = (change: Partial<TrendsSearch>, how: 'push' | 'replace') => void;

/** What the address says, as far as it can be used: an address may have been typed, shortened or be years old. */
export function readTrendsSearch(search: Record<string, unknown>): TrendsSearch {
  const named = typeof search.metrics === 'string' ? search.metrics.split(',') : search.metrics;
  const metrics = Array.isArray(named)
    ? [...new Set(named.filter((key): key is MetricKey => typeof key === 'string' && isMetricKey(key)))]
    : [];
  return {
    ...(metrics.length > 0 ? { metrics: metrics.slice(0, MOST_METRICS) } : {}),
    ...(isDay(search.from) ? { from: search.from } : {}),
    ...(isDay(search.to) ? { to: search.to } : {}),
    ...(typeof search.metric === 'string' && isMetricKey(search.metric) ? { metric: search.metric } : {}),
    ...(search.compare === true || search.compare === 'true' ? { compare: true } : {}),
  };
}
