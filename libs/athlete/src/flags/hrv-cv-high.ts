import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { flagRule } from './flag-rule';
import type { FlagLevel } from './risk-flag';

const { fromRatio, deltaBelow, clearBelowRatio } = THRESHOLDS.flags.hrvCvHigh;

/**
 * 1 where HRV swings at least 1.5 times as much as its own median while the week's mean lies below the normal mean, else 0.
 * Null without the variation, or where the mean that decides is unknown. Source: science 2.3 and 6.2, flag 11.
 *
 * @example hrvCvHighLevel({ hrvCvRatio: 1.6, hrvDelta: -0.2 }); // 1
 */
export function hrvCvHighLevel({
  hrvCvRatio,
  hrvDelta,
}: Pick<FeaturedDay, 'hrvCvRatio' | 'hrvDelta'>): FlagLevel | null {
  if (hrvCvRatio === null) return null;
  if (hrvCvRatio < fromRatio) return 0;
  if (hrvDelta === null) return null;
  return hrvDelta < deltaBelow ? 1 : 0;
}

/** Flag 11: HRV swings more than usual. Clear below 1.25 times the median. */
export const hrvCvHigh = flagRule({
  code: 'HRV_CV_HIGH',
  explainedBy: { travelled: true },
  levelAt: hrvCvHighLevel,
  isClear: ({ hrvCvRatio }) => hrvCvRatio !== null && hrvCvRatio < clearBelowRatio,
  evidenceAt: ({ hrvCvPct, hrvCvRatio, hrvDelta }) => {
    const median = hrvCvPct === null || hrvCvRatio === null ? null : hrvCvPct / hrvCvRatio;
    return {
      metric: 'hrv_cv',
      unit: '%',
      value: hrvCvPct,
      baseline: median,
      threshold: median === null ? null : fromRatio * median,
      n: THRESHOLDS.hrv.week.windowDays,
      also: { ratio: hrvCvRatio, delta: hrvDelta },
    };
  },
  wording: {
    title: 'HRV swinging more than usual',
    text: ({ value, threshold }) =>
      value !== null && threshold !== null && value < threshold
        ? 'Your HRV has recently been swinging more than usual from day to day.'
        : 'Your HRV is swinging more than usual from day to day.',
    action: 'A steadier routine for a few days often helps.',
  },
});
