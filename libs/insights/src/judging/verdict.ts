import type { Estimate } from '../comparing/estimate';
import { INSIGHT_THRESHOLDS } from '../thresholds';

/**
 * What a test came to: better, worse, or (where more is neither) different; shown to make no difference that matters; or
 * not decided yet. `described`: a fact that is not tested.
 */
export const VERDICTS = ['improves', 'worsens', 'differs', 'no_effect', 'inconclusive', 'described'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * A claim needs q of at most 0.10, an effect worth telling and a 95 % interval without 0. "No effect" needs the 90 %
 * interval within the smallest effect worth telling, not merely a large p. Source: science 9.1, vector I14.
 */
export function verdict(
  { effect, interval95, interval90 }: Pick<Estimate, 'effect' | 'interval95' | 'interval90'>,
  q: number,
  { sesoi, better }: { sesoi: number; better: 1 | -1 | 0 },
): Verdict {
  const [low, high] = interval95;
  const isClaim = q <= INSIGHT_THRESHOLDS.verdict.q && Math.abs(effect) >= sesoi && low * high > 0;
  if (isClaim) return better === 0 ? 'differs' : effect * better > 0 ? 'improves' : 'worsens';
  return interval90[0] > -sesoi && interval90[1] < sesoi ? 'no_effect' : 'inconclusive';
}
