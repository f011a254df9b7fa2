import { normalQuantiles } from '../judging/normal-quantiles';
import { MODEL_THRESHOLDS } from '../thresholds';
import { CLASS_COUNT } from './class-metrics';

const { kernelPct, prior, greenFromPct, yellowFromPct } = MODEL_THRESHOLDS.recoveryClasses;
const PRIOR = normalQuantiles(prior.count).map((z) => prior.deviation * z);

/** Forecasts whose day has come: what was said, and what came, percent. */
export interface PastForecasts {
  said: ArrayLike<number>;
  actual: ArrayLike<number>;
}

/**
 * The chances of a green, yellow and red day after a forecast: past residuals added to it, those of forecasts at a like level
 * counting most (Gaussian kernel, 12 points), with 40 residuals of a normal of 20 points. `count` bounds what is looked at.
 * Together 1. Source: ml.md C6 ("r1 from regression + residual CDF").
 */
export function recoveryClassShares(
  pct: number,
  { said, actual }: PastForecasts,
  count = actual.length,
): [green: number, yellow: number, red: number] {
  const weights: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < count; i += 1) {
    const distance = (said[i]! - pct) / kernelPct;
    weights[recoveryClass(pct + actual[i]! - said[i]!)] += Math.exp((-distance * distance) / 2);
  }
  for (const residual of PRIOR) weights[recoveryClass(pct + residual)] += 1;
  const sum = weights[0] + weights[1] + weights[2];
  return [weights[0] / sum, weights[1] / sum, weights[2] / sum];
}

/** The same for every past forecast in turn, from those before it; `3 row + class`. */
export function replayRecoveryClasses(past: PastForecasts): Float64Array {
  const shares = new Float64Array(CLASS_COUNT * past.actual.length);
  for (let i = 0; i < past.actual.length; i += 1)
    shares.set(recoveryClassShares(past.said[i]!, past, i), CLASS_COUNT * i);
  return shares;
}

/** 0 green, 1 yellow, 2 red. */
export const recoveryClass = (pct: number): 0 | 1 | 2 =>
  pct >= greenFromPct ? 0 : pct >= yellowFromPct ? 1 : 2;
