import { mean } from './mean';
import { sampleDeviation } from './sample-deviation';
import { studentTwoSided } from './student-t';

/** Welch's comparison of two means. */
export interface Welch {
  /** Mean of `a` minus mean of `b`, and its standard error. */
  difference: number;
  standardError: number;
  t: number;
  /** Welch and Satterthwaite's degrees of freedom. */
  df: number;
  /** Two-sided. */
  p: number;
}

/**
 * Welch's t-test, the groups counting `factor` (0-1) times their sizes: what they are worth when their values hang
 * together (`effectiveSize`).
 *
 * Null where a group is worth 1 value or less, and where nothing varies.
 *
 * Source: https://en.wikipedia.org/wiki/Welch%27s_t-test (science 9.1, vector I18)
 *
 * @example welch([62, 70, 58, 66, 74], [50, 55, 61, 48, 52, 57], 0.8); // t 3.1642, df 5.554, p 0.0216
 */
export function welch(a: readonly number[], b: readonly number[], factor = 1): Welch | null {
  const [meanA, meanB, sdA, sdB] = [mean(a), mean(b), sampleDeviation(a), sampleDeviation(b)];
  if (meanA === null || meanB === null || sdA === null || sdB === null) return null;
  const [sizeA, sizeB] = [a.length * factor, b.length * factor];
  if (sizeA <= 1 || sizeB <= 1 || sdA + sdB === 0) return null;
  const [varA, varB] = [sdA ** 2 / sizeA, sdB ** 2 / sizeB];
  const df = (varA + varB) ** 2 / (varA ** 2 / (sizeA - 1) + varB ** 2 / (sizeB - 1));
  const difference = meanA - meanB;
  const standardError = Math.sqrt(varA + varB);
  const t = difference / standardError;
  return { difference, standardError, t, df, p: studentTwoSided(t, df) };
}
