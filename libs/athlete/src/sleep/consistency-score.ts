import { clamp, mean, sampleDeviation } from '@whoop/statistics';
import { THRESHOLDS } from '../thresholds';

const { weights, fullPointsMin, noPointsMin, minWeeks } = THRESHOLDS.sleep.consistency;

/** Spread of the last 14 days' sleep, minutes, null where too few nights are known, and recent training weeks. */
export interface Rhythm {
  /** Circular deviations of onset and wake. */
  onsetDeviationMin: number | null;
  wakeDeviationMin: number | null;
  /** Sample deviation of the minutes asleep. */
  asleepDeviationMin: number | null;
  /** Training days in each known week of the last 4. */
  trainingDaysPerWeek: readonly number[];
}

/** Each 0-100. */
export interface Consistency {
  score: number | null;
  timing: number | null;
  duration: number | null;
  training: number | null;
}

/**
 * How steady sleep times, sleep length and training are: half timing, a fifth length, three tenths training. Weights are
 * shared among the parts that are known; the score is null without timing. Source: science 4.3.
 *
 * @example
 * consistencyScore({ onsetDeviationMin: 45, wakeDeviationMin: 35, asleepDeviationMin: 60, trainingDaysPerWeek: [4, 5, 4, 3] });
 * // score 75.88, timing 80, duration 60, training 79.59
 */
export function consistencyScore(rhythm: Rhythm): Consistency {
  const { onsetDeviationMin, wakeDeviationMin, asleepDeviationMin } = rhythm;
  const known = onsetDeviationMin !== null && wakeDeviationMin !== null;
  const timing = known ? steadiness((onsetDeviationMin + wakeDeviationMin) / 2) : null;
  const duration = asleepDeviationMin === null ? null : steadiness(asleepDeviationMin);
  const training = trainingSteadiness(rhythm.trainingDaysPerWeek);
  if (timing === null) return { score: null, timing, duration, training };
  let points = weights.timing * timing;
  let weight: number = weights.timing;
  if (duration !== null) {
    points += weights.duration * duration;
    weight += weights.duration;
  }
  if (training !== null) {
    points += weights.training * training;
    weight += weights.training;
  }
  return { score: points / weight, timing, duration, training };
}

/** 100 up to 20 min of spread, 0 from 120 on. */
const steadiness = (deviationMin: number): number =>
  100 * clamp((noPointsMin - deviationMin) / (noPointsMin - fullPointsMin), 0, 1);

/** Null for fewer than 3 weeks, and for weeks without training, which have no rhythm. */
function trainingSteadiness(daysPerWeek: readonly number[]): number | null {
  const usual = mean(daysPerWeek);
  const spread = sampleDeviation(daysPerWeek);
  if (daysPerWeek.length < minWeeks || usual === null || spread === null || usual === 0) return null;
  return 100 * clamp(1 - spread / usual, 0, 1);
}
