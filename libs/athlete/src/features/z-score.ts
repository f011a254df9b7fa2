import { clamp } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';
import type { Baseline } from './baseline';

const { clip } = THRESHOLDS.zScore;

/**
 * How many deviations a value lies above its baseline, at most 5 either way. `floor` is the smallest deviation used,
 * about what the device can resolve, so that equal values divide by no zero. Null when value or baseline is unknown.
 * Source: science 2.2.
 *
 * @example zScore(90, { mean: 60, sd: 6.454972 }, 3); // 4.6476
 */
export function zScore(
  value: number | null,
  { mean, sd }: Pick<Baseline, 'mean' | 'sd'>,
  floor: number,
): number | null {
  if (value === null || mean === null || sd === null) return null;
  return clamp((value - mean) / Math.max(sd, floor), -clip, clip);
}
