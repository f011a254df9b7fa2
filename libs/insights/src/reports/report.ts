import type { Calendar, DayAssessment } from '@whoop/athlete';
import type { History } from '../history/history';
import type { Insight } from '../insight';
import type { OutcomeName } from '../outcomes';

/** What reports are made from. */
export interface ReportSources {
  history: History;
  /** What was said about days, by date. */
  said: ReadonlyMap<string, DayAssessment>;
  insights: readonly ReportedInsight[];
}

/** What is told of an insight. What it rests on stays with the insight itself. */
const TOLD = [
  'key',
  'family',
  'exposure',
  'outcome',
  'title',
  'description',
  'verdict',
  'effect',
  'unit',
  'intervalLow',
  'intervalHigh',
  'counts',
] as const;
export type ToldInsight = Pick<Insight, (typeof TOLD)[number]>;

/** What a report needs to know of an insight. */
export type ReportedInsight = ToldInsight &
  Pick<
    Insight,
    'published' | 'mentionedIn' | 'rank' | 'change' | 'changedOn' | 'learning' | 'facts' | 'periodEnd'
  >;

export const told = (insight: ReportedInsight): ToldInsight =>
  Object.fromEntries(TOLD.map((name) => [name, insight[name]])) as unknown as ToldInsight;

/** Calendar days [from, to]. */
export interface Span {
  from: number;
  to: number;
}

/** What reports compare, in the order in which they tell it. */
export const REPORTED: readonly OutcomeName[] = ['recovery', 'hrv', 'rhr', 'sleep', 'load'];

/** The values of a span; days before the first and after the last are unknown. */
export const valuesIn = (series: readonly (number | null)[], { from, to }: Span): (number | null)[] =>
  Array.from({ length: to - from + 1 }, (_, i) => series[from + i] ?? null);

export const datesIn = (history: History, { from, to }: Span): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => history.dateOf(from + i));

/** The days of a span; null where there is none. */
export const daysIn = ({ calendar }: History, { from, to }: Span): Calendar[number][] =>
  Array.from({ length: to - from + 1 }, (_, i) => calendar[from + i] ?? null);
