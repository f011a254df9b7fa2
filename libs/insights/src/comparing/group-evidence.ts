import type { History } from '../history/history';
import type { GroupDay, GroupQuestion } from './compare-groups';
import type { Evidence } from './estimate';
import { tidy } from './tidy';

/** The compared days as a table, oldest first: when, with or without, and the measure of `lag` days later. */
export function groupEvidence(
  history: History,
  { measure, lag }: GroupQuestion,
  rows: readonly GroupDay[],
): Evidence {
  return {
    columns: ['date', 'exposed', measure.name, 'against_usual'],
    rows: rows.map(({ day, exposed, y }) => [
      history.dateOf(day + lag),
      exposed,
      tidy(measure.values[day + lag] ?? null),
      tidy(y),
    ]),
  };
}
