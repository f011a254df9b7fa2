import type { FeaturedDay } from '../featured-day';
import { THRESHOLDS } from '../thresholds';
import { formatNumber } from '../wording/format-number';
import { say } from '../wording/say';
import { flagRule } from './flag-rule';
import type { FlagEvidence, FlagLevel } from './risk-flag';

type Timing = Pick<FeaturedDay, 'sleepRegularity' | 'socialJetlagMin'>;

const MIN_PER_HOUR = 60;
const { regularityBelow, jetlagFromMin, clearFromRegularity, clearBelowJetlagMin } =
  THRESHOLDS.flags.sleepIrregular;
const [lowBelow, mediumBelow] = regularityBelow;

/**
 * How irregular sleep times are: a regularity index below 60 or a social jetlag of 2 h either way gives 1, an index below
 * 50 gives 2. Judged by what is known of the two; null without both. Source: science 6.2, flag 13.
 *
 * @example sleepIrregularLevel({ sleepRegularity: 55, socialJetlagMin: null }); // 1
 */
export function sleepIrregularLevel({ sleepRegularity, socialJetlagMin }: Timing): FlagLevel | null {
  if (sleepRegularity === null && socialJetlagMin === null) return null;
  if (sleepRegularity !== null && sleepRegularity < mediumBelow) return 2;
  if (sleepRegularity !== null && sleepRegularity < lowBelow) return 1;
  return Math.abs(socialJetlagMin ?? 0) >= jetlagFromMin ? 1 : 0;
}

/** Flag 13: sleep times vary. Clear from an index of 65 with less than 1.5 h of social jetlag, as far as they are known. */
export const sleepIrregular = flagRule({
  code: 'SLEEP_IRREGULAR',
  explainedBy: { travelled: true },
  levelAt: sleepIrregularLevel,
  isClear: ({ sleepRegularity, socialJetlagMin }) =>
    (sleepRegularity ?? Infinity) >= clearFromRegularity &&
    Math.abs(socialJetlagMin ?? 0) < clearBelowJetlagMin,
  evidenceAt: evidence,
  wording: {
    title: 'Irregular sleep times',
    text,
    action: 'Fix the wake time first, as far as your days allow.',
  },
});

/** Of the index, unless the jetlag alone raised the flag or is all that is known. */
function evidence({ sleepRegularity, socialJetlagMin }: FeaturedDay, level: FlagLevel): FlagEvidence {
  const byJetlag = sleepRegularity === null || (level === 1 && sleepRegularity >= lowBelow);
  const jetlagMin = socialJetlagMin === null ? null : Math.abs(socialJetlagMin);
  return {
    metric: byJetlag ? 'social_jetlag' : 'sleep_regularity',
    unit: byJetlag ? 'min' : 'index',
    value: byJetlag ? jetlagMin : sleepRegularity,
    baseline: null,
    threshold: byJetlag ? jetlagFromMin : level === 2 ? mediumBelow : lowBelow,
    n: null,
    also: { sleepRegularity, socialJetlagMin },
  };
}

function text({ also }: FlagEvidence): string {
  const { sleepRegularity = null, socialJetlagMin = null } = also ?? {};
  const jetlagHours = socialJetlagMin === null ? null : Math.abs(socialJetlagMin) / MIN_PER_HOUR;
  const known = [
    say`regularity ${formatNumber(sleepRegularity, 0)}/100`,
    say`weekend shift ${formatNumber(jetlagHours, 1)} h`,
  ].filter((part) => part !== null);
  return `Your sleep times vary a lot${known.length === 0 ? '' : ` (${known.join(', ')})`}.`;
}
