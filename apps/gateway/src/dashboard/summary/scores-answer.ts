import { blended, describeScore, mapScores, SCORE_NAMES, scoresOf } from '@whoop/athlete';
import type { ModelShare, ModelShares, Score, ScoredDay, ScoreName } from '@whoop/athlete';
import { rounded } from '../rounding';

/** The three scores of a day, what each is made of, and the models' shares in them. A score without a number says why. */
export function scoresAnswer(day: ScoredDay, shares: ModelShares) {
  const rules = scoresOf(day);
  const scores = blended(
    mapScores((name) => rules[name].score),
    shares,
  );
  return {
    consistency: rounded(scores.consistency, 1),
    burnout_risk: rounded(scores.burnoutRisk, 1),
    sleep_health: rounded(scores.sleepHealth, 1),
    details: SCORE_NAMES.map((name) =>
      detail(name, rules[name], { score: scores[name], share: shares[name] }),
    ),
  };
}

const KEYS = {
  consistency: 'consistency',
  burnoutRisk: 'burnout_risk',
  sleepHealth: 'sleep_health',
} as const satisfies Record<ScoreName, string>;

function detail(
  name: ScoreName,
  rule: Score,
  { score, share }: { score: number | null; share: ModelShare | null },
) {
  const { title, subtitle, note, reason, parts: labels } = describeScore(name, rule);
  return {
    key: KEYS[name],
    title,
    subtitle,
    note,
    score: rounded(score, 1),
    level: rule.level,
    data_quality: rounded(rule.dataQuality, 2),
    source: share === null ? 'rules' : 'blend',
    rule_score: rounded(rule.score, 1),
    model: share && modelAnswer(share),
    reason,
    parts: rule.parts.map(({ key, weight, value, unit, points }) => ({
      key,
      label: labels.find((label) => label.key === key)?.label ?? key,
      weight,
      value: rounded(value, 2),
      unit,
      points: rounded(points, 1),
    })),
  };
}

const modelAnswer = ({ score, weight }: ModelShare) => ({
  score: rounded(score, 1),
  weight: rounded(weight, 2),
});
