import { DATA_STALE_WORDING } from './data-stale';
import type { FlagWording } from './flag-rule';
import type { FlagCode, RiskFlag } from './risk-flag';
import { FLAG_RULES } from './rules';

const WORDINGS: ReadonlyMap<FlagCode, FlagWording> = new Map<FlagCode, FlagWording>([
  ...FLAG_RULES.map(({ code, wording }): [FlagCode, FlagWording] => [code, wording]),
  ['DATA_STALE', DATA_STALE_WORDING],
]);

/** A flag in words: a short title, what was found against what is usual, and what to consider. */
export interface FlagDescription {
  title: string;
  text: string;
  action: string;
}

/**
 * Puts a flag into the words of science 6.3, with what else was going on. Numbers are rounded here (ratios 2 places,
 * hours, breaths and temperatures 1, all else 0); what is unknown is left out. Throws a RangeError for an unknown code.
 */
export function describeFlag(flag: Pick<RiskFlag, 'code' | 'evidence' | 'context'>): FlagDescription {
  const wording = WORDINGS.get(flag.code);
  if (wording === undefined) throw new RangeError(`no such flag: ${String(flag.code)}`);
  const { title, text, action } = wording;
  const sentences = [text(flag.evidence)];
  if (flag.context.alcohol) sentences.push('You logged alcohol.');
  if (flag.context.travelled) sentences.push('You travelled.');
  return {
    title,
    text: sentences.join(' '),
    action: typeof action === 'string' ? action : action(flag.evidence),
  };
}
