import { formatNumber } from '@whoop/athlete';
import { associate } from '../comparing/associate';
import type { AssociationQuestion } from '../comparing/associate';
import type { FamilyName, Finding, Wording } from '../finding';
import type { History } from '../history/history';
import { measureOf } from '../history/measure';
import { tooFewDays, undecided } from '../judging/still-learning';
import type { Verdict } from '../judging/verdict';
import { OUTCOMES } from '../outcomes';
import type { OutcomeName } from '../outcomes';
import { amount, comparative, likely } from '../wording/difference';

/** A number that may go along with an outcome, and what is said of it. */
export interface AssociationOf extends Pick<AssociationQuestion, 'x' | 'lag' | 'minDays' | 'name'> {
  key: string;
  family: FamilyName;
  exposureName: string;
  group: string;
  outcome: OutcomeName;
  /** Begins a sentence: "More sleep". */
  title: string;
  /** So much more of it, given its deviation: "0.9 h more sleep". Begins a sentence. */
  per: (deviation: number) => string;
  actionability: number;
  facts?: Finding['facts'];
  /** A sentence that is added; null for none. */
  addition?: (verdict: Verdict) => string | null;
  action?: string | null;
}

const METHOD =
  'Spearman’s rank correlation with the outcome against the mean of its 30 days before, told per standard deviation. The range is 95 % (Fisher, on effective days), corrected for all tests of the run (Benjamini and Hochberg, q 0.10).';

/** Correlates the number with the outcome and wraps what came of it as a finding. */
export function associationFinding(history: History, question: AssociationOf): Finding {
  const outcome = OUTCOMES[question.outcome];
  const found = associate(history, { ...question, measure: measureOf(history, question.outcome) });
  const { estimate, exposed: days, span, rho } = found;
  const observedDays = history.calendar.length - history.from;
  return {
    key: question.key,
    family: question.family,
    exposure: question.exposureName,
    outcome: outcome.name,
    lag: question.lag,
    group: question.group,
    unit: outcome.unit,
    sesoi: outcome.sesoi,
    better: outcome.better,
    estimate,
    fact: null,
    counts: { days },
    period: span && [history.dateOf(span[0] + question.lag), history.dateOf(span[1] + question.lag)],
    actionability: question.actionability,
    method: METHOD,
    facts: { rho: rho === null ? null : Number(rho.toFixed(3)), ...question.facts },
    learning:
      estimate === null
        ? tooFewDays(days, question.minDays, 'days', observedDays)
        : undecided(estimate, { have: days, of: 'days', sesoi: outcome.sesoi, observedDays }),
    evidence: found.evidence,
    say: (verdict) => say(question, { verdict, estimate, days, deviation: found.deviation }),
  };
}

function say(
  { title, per, outcome: name, addition = () => null, action = null }: AssociationOf,
  {
    verdict,
    estimate,
    days,
    deviation,
  }: { verdict: Verdict; estimate: Finding['estimate']; days: number; deviation: number | null },
): Wording {
  const outcome = OUTCOMES[name];
  const n = `${formatNumber(days, 0)} days`;
  const step = per(deviation ?? 0);
  const more = addition(verdict);
  const ending = more === null ? '' : ` ${more}`;
  if (verdict === 'no_effect')
    return {
      title: `${title}: no difference to your ${outcome.noun}`,
      description: `${title} made no meaningful difference to your ${outcome.noun}: ${lowerFirst(step)} went along with less than ${amount(outcome.sesoi, outcome)} (${n}).${ending}`,
      action: null,
    };
  if (estimate === null || verdict === 'inconclusive')
    return {
      title: `${title} and ${outcome.noun}`,
      description: `Nothing can be said yet about ${title.toLowerCase()} and your ${outcome.noun} (${n}).`,
      action: null,
    };
  const direction = comparative(outcome, estimate.effect);
  return {
    title: `${title}: linked with ${direction} ${outcome.noun}`,
    description: `${step} tended to go along with ${outcome.noun} that is ${amount(estimate.effect, outcome)} ${direction} (likely ${likely(estimate.interval95, outcome.decimals)}; ${n}).${ending}`,
    action,
  };
}

const lowerFirst = (text: string): string => text[0]!.toLowerCase() + text.slice(1);
