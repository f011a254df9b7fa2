import { clamp, mean } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { minWorkouts, minDurationMin, minStrain, minCorrelation, lowest, highest } =
  THRESHOLDS.load.personalGrowth;

/** A workout as the calibration sees it: its strain (0-21), its Edwards TRIMP (points) and its length. */
export interface WorkoutImpulse {
  strain: number | null;
  trimp: number | null;
  durationMin: number | null;
}

/** Growth of ln(TRIMP) per point of strain; all null where it cannot be fitted. */
export interface PersonalGrowth {
  slopeOls: number | null;
  /** Correlation of strain and ln(TRIMP). */
  r: number | null;
  /** Reduced major axis: SD of ln(TRIMP) over SD of strain, for neither is measured without error. */
  kRma: number | null;
  /** `kRma` within 0.15-0.30; null when r is below 0.6. */
  kUsed: number | null;
}

/**
 * A personal k for `strainToLoad`, from workouts of at least 10 min and strain 4 with a TRIMP above 0; all null with
 * fewer than `fewest` of them. OFF in version 1: no step calls it, for a change of k rewrites the athlete's whole history.
 * Source: science 3.1.
 *
 * @example calibrateK(workouts of strain 6, 8, 10, 12, 14 and TRIMP 50, 75, 112, 168, 250, 5).kUsed; // 0.2013
 */
export function calibrateK(
  workouts: readonly WorkoutImpulse[],
  fewest: number = minWorkouts,
): PersonalGrowth {
  const strains: number[] = [];
  const logs: number[] = [];
  for (const { strain, trimp, durationMin } of workouts) {
    if (strain === null || trimp === null || durationMin === null) continue;
    if (strain < minStrain || trimp <= 0 || durationMin < minDurationMin) continue;
    strains.push(strain);
    logs.push(Math.log(trimp));
  }
  return strains.length < fewest ? UNFITTED : fit(strains, logs);
}

const UNFITTED: PersonalGrowth = { slopeOls: null, r: null, kRma: null, kUsed: null };

function fit(strains: readonly number[], logs: readonly number[]): PersonalGrowth {
  const meanStrain = mean(strains) ?? 0;
  const meanLog = mean(logs) ?? 0;
  let strainSquares = 0;
  let logSquares = 0;
  let products = 0;
  for (const [i, strain] of strains.entries()) {
    const logDistance = (logs[i] ?? meanLog) - meanLog;
    strainSquares += (strain - meanStrain) ** 2;
    logSquares += logDistance ** 2;
    products += (strain - meanStrain) * logDistance;
  }
  if (strainSquares === 0 || logSquares === 0) return UNFITTED;
  const r = products / Math.sqrt(strainSquares * logSquares);
  const kRma = Math.sqrt(logSquares / strainSquares);
  const kUsed = r < minCorrelation ? null : clamp(kRma, lowest, highest);
  return { slopeOls: products / strainSquares, r, kRma, kUsed };
}
