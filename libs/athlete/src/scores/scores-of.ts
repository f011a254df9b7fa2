import type { FeaturedDay } from '../featured-day';
import { sleepsInShifts } from '../sleep/sleeps-in-shifts';
import { burnoutRule } from './burnout';
import { consistencyScore } from './consistency';
import type { DayScores } from './score';
import { sleepHealthRule } from './sleep-health';

/** The columns of a day that its scores are made from. */
export type ScoredDay = Pick<
  FeaturedDay,
  | 'recoveryMean7d'
  | 'sleepRatioMean7d'
  | 'efficiencyMean7d'
  | 'restorativeMean7d'
  | 'sleepRegularity'
  | 'midsleepMin'
  | 'midsleepDeviationMin'
  | 'sleepDebtMin'
  | 'hrvDelta'
  | 'rhrDelta'
  | 'acuteChronicRatio'
  | 'monotony'
  | 'consistency'
  | 'consistencyTiming'
  | 'consistencyDuration'
  | 'consistencyTraining'
>;

/** The scores of a day with all their parts. Source: science 4.3, 5.1, 5.2. */
export function scoresOf(day: ScoredDay): DayScores {
  return {
    consistency: consistencyScore(day),
    burnoutRisk: burnoutRule({
      rec7: day.recoveryMean7d,
      hrvDelta: day.hrvDelta,
      rhrDelta: day.rhrDelta,
      debt: day.sleepDebtMin,
      ratio: day.acuteChronicRatio,
      mono: day.monotony,
    }),
    sleepHealth: sleepHealthRule({
      ratio: day.sleepRatioMean7d,
      sri: day.sleepRegularity,
      eff: day.efficiencyMean7d,
      // The timing of sleep is not judged where work dictates it.
      mid: sleepsInShifts(day) ? null : day.midsleepMin,
      debt: day.sleepDebtMin,
      rest: day.restorativeMean7d,
    }),
  };
}
