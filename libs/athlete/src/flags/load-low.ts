import { THRESHOLDS } from '../thresholds';
import { flagRule } from './flag-rule';
import { levelOfAllGrowths, loadRatioEvidence } from './load-ratio-evidence';
import type { FlagLevel } from './risk-flag';

const { below, clearFrom } = THRESHOLDS.flags.loadLow;

/**
 * 1 where this week's load is less than half the usual, else 0. Null without a ratio. Source: science 6.2, flag 14.
 *
 * @example loadLowLevel(0.49); // 1
 */
export function loadLowLevel(ratio: number | null): FlagLevel | null {
  if (ratio === null) return null;
  return ratio < below ? 1 : 0;
}

/** Flag 14, an information: load well below the usual. Clear from 0.7. */
export const loadLow = flagRule({
  code: 'LOAD_LOW',
  info: true,
  levelAt: (day) => levelOfAllGrowths(day, loadLowLevel),
  isClear: ({ acuteChronicRatio }) => acuteChronicRatio !== null && acuteChronicRatio >= clearFrom,
  evidenceAt: (day) => loadRatioEvidence(day, below),
  wording: {
    title: 'Load below your usual',
    text: ({ value }) =>
      value !== null && value >= below
        ? 'Load was well below your usual until recently.'
        : 'Load is well below your usual.',
    action: 'Fine if planned. Build back over 1-2 weeks.',
  },
});
