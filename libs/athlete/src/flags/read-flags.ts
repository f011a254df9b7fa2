import type { Calendar } from '../featured-day';
import type { FlagContext } from './flag-rule';
import type { FlagReading } from './risk-flag';
import { FLAG_RULES } from './rules';

const NO_READINGS: readonly null[] = FLAG_RULES.map(() => null);

/** What every rule says of day t, in table order; null where its inputs are missing, all of them on a gap day. */
export function readFlags(
  calendar: Calendar,
  t: number,
  context: FlagContext,
): readonly (FlagReading | null)[] {
  if (calendar[t] == null) return NO_READINGS;
  return FLAG_RULES.map((rule) => rule.read(calendar, t, context));
}
