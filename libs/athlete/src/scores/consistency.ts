import type { DayFeatures } from '../features/day-features';
import { THRESHOLDS } from '../thresholds';
import type { ConsistencyLevel, Score, ScorePart } from './score';

const { weights } = THRESHOLDS.sleep.consistency;
const { moderateFrom, goodFrom } = THRESHOLDS.scores.sleepHealth;

export type ConsistencyInputs = Pick<
  DayFeatures,
  'consistency' | 'consistencyTiming' | 'consistencyDuration' | 'consistencyTraining'
>;

/**
 * The consistency of a day's columns, 0-100, as a score with its parts: sleep timing, sleep duration, training rhythm.
 * Features hold their points alone, so these are the values too. Null without the timing. Source: science 4.3.
 */
export function consistencyScore(day: ConsistencyInputs): Score<ConsistencyLevel> {
  const parts = [
    part('timing', day.consistencyTiming),
    part('duration', day.consistencyDuration),
    part('training', day.consistencyTraining),
  ];
  const dataQuality =
    parts.reduce((sum, { weight, points }) => sum + (points === null ? 0 : weight), 0) / TOTAL_WEIGHT;
  const score = day.consistency;
  if (score === null) return { score, level: null, parts, dataQuality, reason: 'insufficient_data' };
  return { score, level: levelOf(score), parts, dataQuality, reason: null };
}

const TOTAL_WEIGHT = weights.timing + weights.duration + weights.training;

const part = (key: keyof typeof weights, points: number | null): ScorePart => ({
  key,
  weight: weights[key],
  value: points,
  unit: 'points',
  points,
});

const levelOf = (score: number): ConsistencyLevel =>
  score >= goodFrom ? 'good' : score >= moderateFrom ? 'moderate' : 'poor';
