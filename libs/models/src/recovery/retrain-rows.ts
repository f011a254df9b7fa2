import { MODEL_THRESHOLDS } from '../thresholds';

const { firstRows, growRows, growShare } = MODEL_THRESHOLDS.walkForward;

/**
 * After how many rows a walk-forward trains anew: at 60, then whenever they grew by 28 or a tenth, whichever is more.
 * Ascending, each below `rows`: a training after the last row would judge nothing. Source: ml.md C, E.
 *
 * @example retrainRows(150); // [60, 88, 116, 144]
 */
export function retrainRows(rows: number): number[] {
  const points: number[] = [];
  for (let at: number = firstRows; at < rows; at += Math.max(growRows, Math.ceil(at * growShare)))
    points.push(at);
  return points;
}
