import { counted } from '../wording/counted';
import { formatNumber } from '../wording/format-number';
import type { FlagWording } from './flag-rule';
import { riseOf } from './raised-night';
import type { FlagEvidence } from './risk-flag';

/** What flags 8 and 9 say of a measure of the night; `unit` as a sentence names it. */
export function raisedNightWording(title: string, measure: string, unit: string): FlagWording {
  return {
    title,
    text: (evidence) => textOf(evidence, measure, unit),
    action: ({ n }) =>
      (n ?? 1) > 1
        ? 'Take it easier and see if it returns to normal.'
        : 'One night can be noise. Watch tonight.',
  };
}

function textOf(evidence: FlagEvidence, measure: string, unit: string): string {
  const rise = formatNumber(riseOf(evidence), 1);
  if (rise === null) return `Your ${measure} was above your usual.`;
  if (Number(rise) <= 0) return `Your ${measure} is back near your usual.`;
  const nights = (evidence.n ?? 0) > 1 ? counted(evidence.n, 'night') : null;
  return `Your ${measure} was ${rise} ${unit} above your usual${nights === null ? '' : ` for ${nights}`}.`;
}
