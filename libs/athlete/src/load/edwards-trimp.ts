import { THRESHOLDS } from '../thresholds';

const { edwardsWeights } = THRESHOLDS.load;

/**
 * Edwards' training impulse of a workout: minutes in heart rate zones 1 to 5 times 1 to 5, points. `zonePct` is the
 * share of the duration in each of the five, percent; the time below zone 1 counts 0. Null when the duration or a zone
 * is unknown. Source: Edwards 1993; science 3.1.
 *
 * @example edwardsTrimp(60, [10, 20, 30, 30, 10]); // 186
 */
export function edwardsTrimp(durationMin: number | null, zonePct: readonly (number | null)[]): number | null {
  if (durationMin === null) return null;
  let points = 0;
  for (const [i, weight] of edwardsWeights.entries()) {
    const share = zonePct[i] ?? null;
    if (share === null) return null;
    points += (durationMin * share * weight) / 100;
  }
  return points;
}
