import { addDays, daysBetween } from '../../words/times';
import type { DataRange } from '../history/use-data-range';

export const SPANS = [
  { value: '30', label: '30 d' },
  { value: '90', label: '90 d' },
  { value: '182', label: '6 m' },
  { value: '365', label: '1 y' },
  { value: 'all', label: 'All' },
] as const;

export type Span = (typeof SPANS)[number]['value'];

/** The days of a span that ends with the newest day, as far as there are any. */
export function rangeOf(span: Span, { first, last }: DataRange): { from: string; to: string } {
  const from = span === 'all' ? first : addDays(last, 1 - Number(span));
  return { from: from < first ? first : from, to: last };
}

/** What the address asks for, cut to what there is; by default 90 days. */
export function askedRange(
  asked: { from?: string; to?: string },
  range: DataRange,
): { from: string; to: string } {
  const usual = rangeOf('90', range);
  const within = (day: string): boolean => day >= range.first && day <= range.last;
  const from = asked.from !== undefined && within(asked.from) ? asked.from : usual.from;
  const to = asked.to !== undefined && within(asked.to) ? asked.to : usual.to;
  return from < to ? { from, to } : usual;
}

/** The span that a range is, for the switch; null when it was brushed. */
export function spanOf({ from, to }: { from: string; to: string }, range: DataRange): Span | null {
  if (to !== range.last) return null;
  if (from === range.first) return 'all';
  return SPANS.find(({ value }) => value === String(daysBetween(from, to)))?.value ?? null;
}
