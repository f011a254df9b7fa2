import { formatNumber } from '@whoop/athlete';
import type { Estimate } from '../comparing/estimate';
import type { Wording } from '../finding';
import type { Verdict } from '../judging/verdict';
import type { Outcome } from '../outcomes';

/** How an exposure is spoken of. */
export interface Subject {
  /** Begins a sentence: "Alcohol". */
  title: string;
  /** After "On": "days after alcohol". */
  onDays: string;
  /** After "than on": "similar days". */
  thanOn?: string;
  action?: string | null;
}

/** What is needed to say it. */
export interface Difference {
  subject: Subject;
  outcome: Outcome;
  estimate: Estimate | null;
  exposed: number;
  unexposed: number;
}

const COMPARATIVES: Readonly<Partial<Record<Outcome['name'], readonly [string, string]>>> = {
  sleep: ['longer', 'shorter'],
  restorative: ['longer', 'shorter'],
  onset: ['later', 'earlier'],
};

/** "higher" or "lower", as the outcome has it. */
export const comparative = ({ name }: Pick<Outcome, 'name'>, effect: number): string =>
  (COMPARATIVES[name] ?? ['higher', 'lower'])[effect > 0 ? 0 : 1];

/** "12 points" or "4.5 %". */
export const amount = (value: number, { unit, decimals }: Pick<Outcome, 'unit' | 'decimals'>): string =>
  `${formatNumber(Math.abs(value), decimals)} ${unit}`;

/** "4-12", the sizes of an interval that does not hold 0. */
export function likely([low, high]: readonly [number, number], decimals: number): string {
  const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
  return `${formatNumber(near, decimals)}–${formatNumber(far, decimals)}`;
}

/** The sentences of science 9.3 for days with against days without. Linked, never caused. */
export function sayDifference(
  { subject, outcome, estimate, exposed, unexposed }: Difference,
  verdict: Verdict,
): Wording {
  const { title, onDays, thanOn = 'similar days', action = null } = subject;
  const days = `${exposed} vs ${unexposed} days`;
  if (verdict === 'no_effect')
    return {
      title: `${title}: no difference to your ${outcome.noun}`,
      description: `${title} made no meaningful difference to your ${outcome.noun}: any gap is within ${amount(outcome.sesoi, outcome)} (${days}).`,
      action: null,
    };
  if (estimate === null || verdict === 'inconclusive')
    return {
      title: `${title} and ${outcome.noun}`,
      description: `Nothing can be said yet about ${onDays} and your ${outcome.noun} (${days}).`,
      action: null,
    };
  const { effect, interval95 } = estimate;
  const direction = comparative(outcome, effect);
  return {
    title: `${title}: linked with ${direction} ${outcome.noun}`,
    description: `On ${onDays}, your ${outcome.noun} tended to be ${amount(effect, outcome)} ${direction} than on ${thanOn} (likely ${likely(interval95, outcome.decimals)}; ${days}).`,
    action: verdict === 'worsens' ? action : null,
  };
}
