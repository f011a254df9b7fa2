import { THRESHOLDS } from '../thresholds';
import { linearPoints } from './linear-points';
import type { BurnoutLevel, Score } from './score';
import { scoreOfParts } from './score-of-parts';

const { burnout } = THRESHOLDS.scores;
const { minWeight, mediumFrom, highFrom } = burnout;

/** Each null when unknown. */
export interface BurnoutInputs {
  /** Mean recovery of the last 7 days, percent. */
  rec7: number | null;
  /** The last 7 nights against the 30 before, in deviations of those: below 0 is worse for HRV, above 0 for resting heart rate. */
  hrvDelta: number | null;
  rhrDelta: number | null;
  /** Sleep debt, minutes. */
  debt: number | null;
  /** Load of the last 7 days against the usual. */
  ratio: number | null;
  /** Foster's monotony of load. */
  mono: number | null;
}

/**
 * Signals of training overload and under-recovery, 0-100, more is worse; no clinical measure of burnout. Unknown parts
 * are left out and the rest weighted up; null below 60 % of the weight. Source: science 5.2.
 *
 * @example burnoutRule({ rec7: 46, hrvDelta: -0.75, rhrDelta: 0.6, debt: 240, ratio: 1.4, mono: 1.8 }).score; // 41.5
 */
export function burnoutRule({
  rec7,
  hrvDelta,
  rhrDelta,
  debt,
  ratio,
  mono,
}: BurnoutInputs): Score<BurnoutLevel> {
  const part = (key: PartKey, unit: string, value: number | null) => ({
    key,
    weight: burnout[key].weight,
    value,
    unit,
    points: linearPoints(value, burnout[key]),
  });
  const parts = [
    part('recovery', '%', rec7),
    part('hrv', 'SD', hrvDelta),
    part('rhr', 'SD', rhrDelta),
    part('debt', 'min', debt),
    part('load', 'ratio', ratio),
    part('monotony', 'ratio', mono),
  ];
  return scoreOfParts(parts, {
    suffices: (_known, knownWeight) => knownWeight >= minWeight,
    levelOf: (score) => (score >= highFrom ? 'high' : score >= mediumFrom ? 'medium' : 'low'),
  });
}

type PartKey = 'recovery' | 'hrv' | 'rhr' | 'debt' | 'load' | 'monotony';
