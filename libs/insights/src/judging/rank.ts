import { INSIGHT_THRESHOLDS } from '../thresholds';

const { rank: weights } = INSIGHT_THRESHOLDS;

export interface RankFacts {
  effect: number;
  /** Smallest effect worth telling. */
  sesoi: number;
  confidence: number;
  /** How far one can act on it, 0-1. */
  actionability: number;
  novelty: number;
}

/**
 * Where an insight stands in the feed, 0-1. Source: science 9.1, vector I15.
 *
 * @example insightRank({ effect: -8, sesoi: 4, confidence: 0.76, actionability: 1, novelty: 1 }); // 0.778
 */
export function insightRank({ effect, sesoi, confidence, actionability, novelty }: RankFacts): number {
  const size = Math.min(1, Math.abs(effect) / (weights.fullEffectSesois * sesoi));
  return (
    weights.effect * size +
    weights.confidence * confidence +
    weights.actionability * actionability +
    weights.novelty * novelty
  );
}
