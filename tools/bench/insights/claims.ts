import { behaviourOf } from '@whoop/insights';
import type { Insight } from '@whoop/insights';
import type { PlantedQuestion } from '../../../libs/insights/src/fixtures/athlete';

/** A planted effect and what was found of it. */
export interface PlantedTest {
  /** True points, signed. */
  points: number;
  exposed: number;
  found: boolean;
  rightDirection: boolean;
  covered: boolean;
}

/** Whether an insight claims a link; "no difference" is no such claim. */
export const isClaim = ({ published, verdict }: Insight): boolean =>
  published && ['improves', 'worsens', 'differs'].includes(verdict);

export const isJournal = ({ family }: Insight): boolean => family.startsWith('journal');

/** The planted questions whose effect on recovery was tested. */
export function plantedTests(
  insights: readonly Insight[],
  journal: readonly PlantedQuestion[],
): PlantedTest[] {
  return journal.flatMap(({ question, points }) => {
    const key = `journal:${behaviourOf(question).slug}:recovery:0`;
    const insight = insights.find((one) => one.key === key);
    if (
      points === 0 ||
      insight === undefined ||
      insight.intervalLow === null ||
      insight.intervalHigh === null
    )
      return [];
    return [
      {
        points,
        exposed: insight.counts['exposed'] ?? 0,
        found: isClaim(insight),
        rightDirection: (insight.effect ?? 0) * points > 0,
        covered: insight.intervalLow <= points && points <= insight.intervalHigh,
      },
    ];
  });
}

/** Journal claims, and those of them about habits or outcomes that nothing was planted in. */
export function journalClaims(
  insights: readonly Insight[],
  journal: readonly PlantedQuestion[],
): { all: number; wrong: number } {
  const planted = new Set(
    journal.filter(({ points }) => points !== 0).map(({ question }) => behaviourOf(question).slug),
  );
  const claims = insights.filter((one) => isJournal(one) && isClaim(one));
  const follows = new Set(['recovery', 'hrv', 'rhr']);
  const wrong = claims.filter(
    ({ exposure, outcome, lag }) => !planted.has(exposure) || !follows.has(outcome) || lag !== 0,
  );
  return { all: claims.length, wrong: wrong.length };
}
