import { describeScore, SCORE_NAMES, scoresOf } from '@whoop/athlete';
import type { Score, ScoredDay, ScoreName } from '@whoop/athlete';
import { rounded } from '../rounding';

/** The three scores of a day, and what each is made of. A score without a number says why. */
export function scoresAnswer(day: ScoredDay) {
  const scores = scoresOf(day);
  return {
    consistency: rounded(scores.consistency.score, 1),
    burnout_risk: rounded(scores.burnoutRisk.score, 1),
    sleep_health: rounded(scores.sleepHealth.score, 1),
    details: SCORE_NAMES.map((name) => detail(name, scores[name])),
  };
}

const KEYS = {
  consistency: 'consistency',
  burnoutRisk: 'burnout_risk',
  sleepHealth: 'sleep_health',
} as const satisfies Record<ScoreName, string>;

function detail(name: ScoreName, score: Score) {
  const { title, subtitle, note, reason, parts: labels } = describeScore(name, score);
  return {
    key: KEYS[name],
    title,
    subtitle,
    note,
    score: rounded(score.score, 1),
    level: score.level,
    data_quality: rounded(score.dataQuality, 2),
    source: 'rules',
    reason,
    parts: score.parts.map(({ key, weight, value, unit, points }) => ({
      key,
      label: labels.find((label) => label.key === key)?.label ?? key,
      weight,
      value: rounded(value, 2),
      unit,
      points: rounded(points, 1),
    })),
  };
}
