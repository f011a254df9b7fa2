import { THRESHOLDS } from '../thresholds';
import { formatNumber } from '../wording/format-number';
import { say } from '../wording/say';
import { flagRule } from './flag-rule';
import { levelFrom, stepOf } from './level-from';
import { levelOfAllGrowths, loadRatioEvidence } from './load-ratio-evidence';
import type { FlagLevel } from './risk-flag';

const { from, clearBelow } = THRESHOLDS.flags.highLoadRatio;

/**
 * How far this week's load lies above the usual: 1 from 1.3 times, 2 from 1.5, 3 from 2.0. Null without a ratio.
 * Source: science 6.2, flag 1.
 *
 * @example loadRatioLevel(1.6); // 2
 */
export function loadRatioLevel(ratio: number | null): FlagLevel | null {
  return levelFrom(ratio, from);
}

/** Flag 1: load well above the usual. Clear below 1.2. */
export const highLoadRatio = flagRule({
  code: 'HIGH_LOAD_RATIO',
  levelAt: (day) => levelOfAllGrowths(day, loadRatioLevel),
  isClear: ({ acuteChronicRatio }) => acuteChronicRatio !== null && acuteChronicRatio < clearBelow,
  evidenceAt: (day, level) => loadRatioEvidence(day, stepOf(level, from)),
  wording: {
    title: 'Load above your usual',
    text: ({ value, also }) => {
      const [acute, chronic] = [formatNumber(also?.acuteLoad, 0), formatNumber(also?.chronicLoad, 0)];
      const ratio = say`Your training load this week is ${formatNumber(value, 2)}x your usual`;
      if (ratio === null) return 'Your training load this week is above your usual.';
      return `${ratio}${say` (${acute} vs ${chronic} points a day)` ?? ''}.`;
    },
    action: 'Consider holding or easing load for a few days so it can settle.',
  },
});
