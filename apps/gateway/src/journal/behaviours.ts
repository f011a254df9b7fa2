import { behaviourOf, isSensitive } from '@whoop/insights';
import type { InsightRow, QuestionCount } from '@whoop/database';
import { rounded } from '../dashboard/rounding';
import type { JournalBehaviourDto, JournalEffectDto } from './journal.dto';

/** The journal by behaviour, the most answered first: renamed questions are one. */
export function behavioursOf(
  counts: readonly QuestionCount[],
  effects: readonly InsightRow[],
): JournalBehaviourDto[] {
  const found = new Map<string, JournalBehaviourDto>();
  for (const { question, yes, no, firstDate, lastDate } of counts) {
    const { slug, title } = behaviourOf(question);
    const before = found.get(slug);
    const total = { answers: (before?.answers ?? 0) + yes + no, yes: (before?.yes ?? 0) + yes };
    found.set(slug, {
      slug,
      title: before?.title ?? title,
      questions: [...(before?.questions ?? []), question],
      sensitive: (before?.sensitive ?? false) || isSensitive(question),
      ...total,
      yes_rate: total.answers === 0 ? null : rounded(total.yes / total.answers, 3),
      first_date: earliest(before?.first_date, firstDate),
      last_date: latest(before?.last_date, lastDate),
      effects: effects.filter(({ exposure }) => exposure === slug).map(effectAnswer),
    });
  }
  return [...found.values()].sort((a, b) => b.answers - a.answers || (a.slug < b.slug ? -1 : 1));
}

const earliest = (a: string | undefined, b: string): string => (a !== undefined && a < b ? a : b);
const latest = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b);

const effectAnswer = (row: InsightRow): JournalEffectDto => ({
  id: row.id,
  outcome: row.outcome,
  lag: row.lag ?? 0,
  verdict: row.verdict,
  published: row.published,
  effect: rounded(row.effect, 2),
  unit: row.unit,
  interval: { low: rounded(row.intervalLow, 2), high: rounded(row.intervalHigh, 2) },
  n_yes: row.counts['exposed'] ?? 0,
  n_no: row.counts['unexposed'] ?? 0,
  q: rounded(row.q, 3),
});
