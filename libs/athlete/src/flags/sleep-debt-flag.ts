import { THRESHOLDS } from '../thresholds';
import { formatNumber } from '../wording/format-number';
import { say } from '../wording/say';
import { flagRule } from './flag-rule';
import { levelFrom, stepOf } from './level-from';
import type { FlagLevel } from './risk-flag';

const MIN_PER_HOUR = 60;
const { fromMin, clearBelowMin } = THRESHOLDS.flags.sleepDebt;

/**
 * How much sleep debt is carried: 1 from 300 min, 2 from 390, 3 from 480. Null without a debt. Source: science 6.2, flag 3.
 *
 * @example sleepDebtLevel(390); // 2
 */
export function sleepDebtLevel(debtMin: number | null): FlagLevel | null {
  return levelFrom(debtMin, fromMin);
}

/** Flag 3: sleep debt. Clear below 240 min. */
export const sleepDebtFlag = flagRule({
  code: 'SLEEP_DEBT',
  explainedBy: { travelled: true },
  levelAt: ({ sleepDebtMin }) => sleepDebtLevel(sleepDebtMin),
  isClear: ({ sleepDebtMin }) => sleepDebtMin !== null && sleepDebtMin < clearBelowMin,
  evidenceAt: ({ sleepDebtMin }, level) => ({
    metric: 'sleep_debt_min',
    unit: 'min',
    value: sleepDebtMin,
    baseline: null,
    threshold: stepOf(level, fromMin),
    n: null,
  }),
  wording: {
    title: 'Sleep debt',
    text: ({ value }) =>
      say`You are carrying about ${formatNumber(value === null ? null : value / MIN_PER_HOUR, 1)} h of sleep debt.` ??
      'You are carrying sleep debt.',
    action: 'Adding 30-60 min for the next few nights pays it back.',
  },
});
