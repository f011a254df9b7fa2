import type { MetricKey, Point, Series, Trends } from '../api/types';

export type Values = readonly (number | null)[];

export const valuesOf = (points: readonly Point[] | undefined): (number | null)[] =>
  (points ?? []).map(({ value }) => value);

/** All days that the answer covers. Every series has one point per day, or none at all. */
export const daysOf = ({ metrics }: Trends): string[] =>
  (metrics.find(({ points }) => points.length > 0)?.points ?? []).map(({ date }) => date);

export const seriesOf = ({ metrics }: Trends, key: MetricKey): Series | null =>
  metrics.find((series) => series.key === key) ?? null;

export const valuesFor = (trends: Trends, key: MetricKey): (number | null)[] => {
  const values = valuesOf(seriesOf(trends, key)?.points);
  return values.length > 0 ? values : daysOf(trends).map(() => null);
};

export function mean(values: Values): number | null {
  const known = values.filter((value): value is number => value !== null);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}

export const countKnown = (values: Values): number => values.filter((value) => value !== null).length;

/** Whether a value has no neighbour: a line would not show it, so it gets a dot. */
export const isAlone = (values: Values, index: number): boolean =>
  values[index] !== null && (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
