import { clamp } from '@whoop/statistics';
import { INSIGHT_THRESHOLDS } from '../thresholds';

const { highest, fullSample, unstable, strongFrom, moderateFrom } = INSIGHT_THRESHOLDS.confidence;

/**
 * How far an insight can be believed, 0-0.95: little chance of a false claim, on many independent days, with both halves of
 * the data agreeing. Source: science 9.1, vector I13.
 *
 * @example insightConfidence({ q: 0.02, nEffective: 12, stable: true }); // 0.76
 */
export function insightConfidence({
  q,
  nEffective,
  stable,
}: {
  q: number;
  nEffective: number;
  stable: boolean;
}): number {
  const sample = Math.sqrt(Math.min(1, nEffective / fullSample));
  return clamp((1 - q) * sample * (stable ? 1 : unstable), 0, highest);
}

export type ConfidenceLabel = 'strong' | 'moderate' | 'early';

/** The word for a confidence (science 9.1). */
export function confidenceLabel(confidence: number): ConfidenceLabel {
  if (confidence >= strongFrom) return 'strong';
  return confidence >= moderateFrom ? 'moderate' : 'early';
}
