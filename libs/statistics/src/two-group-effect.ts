import { mean } from './mean';
import { sampleDeviation } from './sample-deviation';

/** How two groups of numbers differ. */
export interface TwoGroupEffect {
  /** Mean of `a` minus mean of `b`. */
  difference: number;
  /** The difference in pooled deviations, corrected for small groups; null where nothing varies. */
  hedgesG: number | null;
  /** Chance that one of `a` is above one of `b`, minus the reverse: -1 to 1. */
  cliffsDelta: number;
}

/**
 * Null unless both groups have 2 values.
 *
 * Source: Hedges 1981, Cliff 1993 (science 9.1, vector I3)
 *
 * @example twoGroupEffect([62, 70, 58, 66, 74], [50, 55, 61, 48, 52, 57]); // difference 12.167, g 2.013, delta 0.933
 */
export function twoGroupEffect(a: readonly number[], b: readonly number[]): TwoGroupEffect | null {
  const [meanA, meanB, sdA, sdB] = [mean(a), mean(b), sampleDeviation(a), sampleDeviation(b)];
  if (meanA === null || meanB === null || sdA === null || sdB === null) return null;
  const df = a.length + b.length - 2;
  const pooled = Math.sqrt(((a.length - 1) * sdA ** 2 + (b.length - 1) * sdB ** 2) / df);
  const difference = meanA - meanB;
  return {
    difference,
    hedgesG: pooled === 0 ? null : (difference / pooled) * (1 - 3 / (4 * df - 1)),
    cliffsDelta: cliffsDelta(a, b),
  };
}

function cliffsDelta(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += Math.sign(x - y);
  return sum / (a.length * b.length);
}
