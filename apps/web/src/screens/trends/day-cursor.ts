import { addDays, daysBetween } from '../../words/times';
import type { DataRange } from '../history/use-data-range';

/** Days by which a key moves through a calendar whose columns are weeks; null: the key is not for it. */
const STEPS: Record<string, number> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
  PageUp: -28,
  PageDown: 28,
};

/** Where a key takes the cursor, never outside of the data; null where the key is not for it. */
export function moveCursor(day: string, key: string, { first, last }: DataRange): string | null {
  if (key === 'Home') return first;
  if (key === 'End') return last;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return null;
  const next = addDays(day, step);
  return next < first ? first : next > last ? last : next;
}

/** How many calendars back from the newest day a day is. */
export const pagesBack = (day: string, { last }: DataRange, weeks: number): number =>
  Math.floor((daysBetween(day, last) - 1) / (weeks * 7));
