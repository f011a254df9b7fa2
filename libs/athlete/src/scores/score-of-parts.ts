import type { Score, ScorePart } from './score';

export interface Scoring<Level extends string> {
  /** Whether what is known suffices, by the parts that are known and the weight they have together. */
  suffices: (known: readonly ScorePart[], knownWeight: number) => boolean;
  levelOf: (score: number) => Level;
}

/**
 * The score that parts make: the mean of their points by weight, over the parts that are known. Null with a reason where
 * these do not suffice.
 */
export function scoreOfParts<Level extends string>(
  parts: ScorePart[],
  { suffices, levelOf }: Scoring<Level>,
): Score<Level> {
  const known = parts.filter(({ points }) => points !== null);
  const knownWeight = weightOf(known);
  const dataQuality = knownWeight / weightOf(parts);
  if (!suffices(known, knownWeight)) {
    return { score: null, level: null, parts, dataQuality, reason: 'insufficient_data' };
  }
  const score = known.reduce((sum, { weight, points }) => sum + weight * (points ?? 0), 0) / knownWeight;
  return { score, level: levelOf(score), parts, dataQuality, reason: null };
}

const weightOf = (parts: readonly ScorePart[]): number => parts.reduce((sum, { weight }) => sum + weight, 0);
