import { INSIGHT_THRESHOLDS } from '@whoop/insights';
import type { InsightRow } from '@whoop/database';

const { most, mostOfFamily } = INSIGHT_THRESHOLDS.feed;
/** What a list holds at most, however much is asked for. */
export const MAX_INSIGHTS = 500;
const MAX_LEARNING = 10;

/** The insights of a feed, each with those that it mentions. Rows by rank, the highest first. */
export function feedOf(
  rows: readonly InsightRow[],
  all: boolean,
): { row: InsightRow; mentioned: InsightRow[] }[] {
  const heads = rows.filter(({ mentionedIn }) => mentionedIn === null);
  const shown = all ? heads.slice(0, MAX_INSIGHTS) : firstOfFamilies(heads);
  return shown.map((row) => ({ row, mentioned: rows.filter(({ mentionedIn }) => mentionedIn === row.key) }));
}

/** At most 10, at most 3 of a family (science 9.1). */
function firstOfFamilies(heads: readonly InsightRow[]): InsightRow[] {
  const counts = new Map<string, number>();
  const shown: InsightRow[] = [];
  for (const row of heads) {
    const count = counts.get(row.family) ?? 0;
    if (shown.length === most || count === mostOfFamily) continue;
    counts.set(row.family, count + 1);
    shown.push(row);
  }
  return shown;
}

/**
 * What is still being learned: one question for each exposure, about recovery where that is one of them. Habits come first,
 * for they can be answered more often; then the soonest decided.
 */
export function learningOf(rows: readonly InsightRow[], all: boolean): InsightRow[] {
  if (all) return rows.slice(0, MAX_INSIGHTS);
  const byExposure = new Map<string, InsightRow>();
  for (const row of rows) {
    const exposure = `${row.family} ${row.exposure}`;
    const present = byExposure.get(exposure);
    if (present === undefined || (row.outcome === 'recovery' && present.outcome !== 'recovery'))
      byExposure.set(exposure, row);
  }
  const isHabit = ({ family }: InsightRow): number => Number(family === 'journal');
  return [...byExposure.values()].sort((a, b) => isHabit(b) - isHabit(a)).slice(0, MAX_LEARNING);
}
