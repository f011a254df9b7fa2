import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { flagRule } from './flag-rule';
import type { FlagLevel } from './risk-flag';

type Week = Pick<FeaturedDay, 'monotony' | 'monotonyHighFrom' | 'weekLoad' | 'weekLoadMedian90d'>;

const { mediumFrom, clearBelowShare } = THRESHOLDS.flags.monotonyHigh;

/**
 * How alike the loads of the week are, in a week that is no lighter than usual: 1 from the athlete's own line on (2.0 or
 * higher), 2 from 3.0 on where that lies above the own line. Null without monotony or the own line, or where the week's
 * load decides and is unknown. Source: science 6.2, flag 12.
 *
 * @example monotonyHighLevel({ monotony: 2.1, monotonyHighFrom: 2, weekLoad: 700, weekLoadMedian90d: 650 }); // 1
 */
export function monotonyHighLevel({
  monotony,
  monotonyHighFrom,
  weekLoad,
  weekLoadMedian90d,
}: Week): FlagLevel | null {
  if (monotony === null || monotonyHighFrom === null) return null;
  if (monotony < monotonyHighFrom) return 0;
  if (weekLoad === null || weekLoadMedian90d === null) return null;
  if (weekLoad < weekLoadMedian90d) return 0;
  return monotony >= mediumFrom ? 2 : 1;
}

/** Flag 12: the days are very alike in load. Clear below 90 % of the athlete's own line. */
export const monotonyHigh = flagRule({
  code: 'MONOTONY_HIGH',
  levelAt: monotonyHighLevel,
  isClear: ({ monotony, monotonyHighFrom }) =>
    monotony !== null && monotonyHighFrom !== null && monotony < clearBelowShare * monotonyHighFrom,
  evidenceAt: ({ monotony, monotonyHighFrom, weekLoad, weekLoadMedian90d }, level) => ({
    metric: 'monotony',
    unit: 'ratio',
    value: monotony,
    baseline: null,
    threshold: level === 2 ? Math.max(mediumFrom, monotonyHighFrom ?? 0) : monotonyHighFrom,
    n: THRESHOLDS.load.monotony.week.windowDays,
    also: { weekLoad, weekLoadMedian90d },
  }),
  wording: {
    title: 'Days very alike in load',
    text: ({ value, threshold }) =>
      value !== null && threshold !== null && value < threshold
        ? 'Your days have recently been very alike in load.'
        : 'Your days have been very alike in load this week.',
    action: 'Mix clearly easy and clearly hard days.',
  },
});
