import { behaviourOf, isSensitive } from '@whoop/insights';
import type { InsightRow, QuestionCount } from '@whoop/database';
import { rounded } from '../dashboard/rounding';
import type { JournalBehaviourDto, JournalEffectDto } from './journal.dto';

/** The journal by behaviour, the most answered first: renamed questions are one. */
export function behavioursOf(
  counts: readonly QuestionCount[],
  effects: readonly InsightRow[],
): JournalBehaviourDto[] {
  const slugs = new Map<string, QuestionCount[]>();
  for (const count of counts) {
    const { slug } = behaviourOf(count.question);
    slugs.set(slug, [...(slugs.get(slug) ?? []), count]);
  }
  return [...slugs]
    .map(([slug, wordings]) => behaviour(slug, wordings, effects))
    .sort((a, b) => b.answers - a.answers || (a.slug < b.slug ? -1 : 1));
}

/** Wordings are told in the order in which they came up. */
function behaviour(
  slug: string,
  wordings: readonly QuestionCount[],
  effects: readonly InsightRow[],
): JournalBehaviourDto {
  const oldestFirst = [...wordings].sort((a, b) => (a.firstDate < b.firstDate ? -1 : 1));
  const questions = oldestFirst.map(({ question }) => question);
  const yes = wordings.reduce((sum, count) => sum + count.yes, 0);
  const answers = yes + wordings.reduce((sum, count) => sum + count.no, 0);
  return {
    slug,
    title: behaviourOf(questions[0]!).title,
    questions,
    sensitive: questions.some(isSensitive),
    answers,
    yes,
    yes_rate: answers === 0 ? null : rounded(yes / answers, 3),
    first_date: oldestFirst[0]!.firstDate,
    last_date: wordings
      .map(({ lastDate }) => lastDate)
      .sort()
      .at(-1)!,
    effects: effects.filter(({ exposure }) => exposure === slug).map(effectAnswer),
  };
}

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
