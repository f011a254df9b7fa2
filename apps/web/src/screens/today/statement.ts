import type { Summary } from '../../api/types';
import { ago, dayName } from '../../words/times';

const HEADLINES = {
  rest: 'Rest today.',
  light: 'Keep it light today.',
  moderate: 'A steady day.',
  high: 'A day for your key session.',
} as const;

/** The day in one line: what to do, or, without advice, what is there. */
export function headline({ recommendation, today }: Summary): string {
  if (recommendation) return HEADLINES[recommendation.intensity_level];
  return today ? dayName(today.date) : 'Your day';
}

/** An export is no live feed: the date is always said, and its age when it matters. */
export function dateline({ today }: Summary): string {
  if (!today) return '';
  const day = dayName(today.date);
  return today.age_days > 1 ? `${day} · ${ago(today.age_days)}` : day;
}

/** Why a field is unknown, in the API's words. */
export const whyUnknown = ({ reasons }: Summary, field: string): string | null =>
  reasons.find((reason) => reason.field === field)?.message ?? null;

/** The notes begin with a date that stands above them already. */
export const notesWithoutDate = (notes: string): string => notes.replace(/^As of \d{4}-\d{2}-\d{2}: /, '');
