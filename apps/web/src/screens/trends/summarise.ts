import type { Series } from '../../api/types';
import { countKnown, mean, type Values } from '../../charts/day-series';
import { metricStyle } from '../../words/metric-names';
import { figure, signed } from '../../words/numbers';
import { daysBetween } from '../../words/times';

export interface Window {
  from: string;
  to: string;
}

export interface MetricSummary {
  key: Series['key'];
  name: string;
  unit: string;
  mean: string;
  /** Against as many days before. */
  change: string | null;
  known: number;
  days: number;
}

/** What a measure did within a window, and against the same length before it. */
export function summarise(series: Series, { from, to }: Window): MetricSummary {
  const { name, unit, digits } = metricStyle(series.key);
  const start = series.points.findIndex(({ date }) => date === from);
  const length = daysBetween(from, to);
  const part = (begin: number): Values =>
    series.points.slice(Math.max(0, begin), Math.max(0, begin + length)).map(({ value }) => value);
  const now = part(start);
  const before = part(start - length);
  const [nowMean, beforeMean] = [mean(now), mean(before)];
  // A handful of days is no period to compare with.
  const comparable = countKnown(before) >= length / 2;
  return {
    key: series.key,
    name,
    unit,
    mean: figure(nowMean, digits),
    change:
      nowMean !== null && beforeMean !== null && comparable ? signed(nowMean - beforeMean, digits) : null,
    known: countKnown(now),
    days: length,
  };
}

/** One sentence for all measures; the changes stand in brackets. */
export function summarySentence(summaries: readonly MetricSummary[]): string {
  const parts = summaries.map(({ name, unit, mean: value, change }) =>
    [`${name} ${value}`, unit, change === null ? '' : `(${change})`].filter(Boolean).join(' '),
  );
  const days = summaries[0]?.days ?? 0;
  const compared = summaries.some(({ change }) => change !== null);
  return `On average ${parts.join(', ')}${compared ? `; in brackets against the ${days} days before` : ''}.`;
}
