import { compareGroups } from '../comparing/compare-groups';
import type { GroupQuestion } from '../comparing/compare-groups';
import type { Compared } from '../comparing/estimate';
import type { FamilyName, Finding } from '../finding';
import type { History } from '../history/history';
import { measureOf } from '../history/measure';
import { tooFewDays, undecided } from '../judging/still-learning';
import type { Learning } from '../judging/still-learning';
import { OUTCOMES } from '../outcomes';
import type { Outcome, OutcomeName } from '../outcomes';
import { fnv1a32 } from '@whoop/statistics';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { sayDifference } from '../wording/difference';
import type { Subject } from '../wording/difference';

const { groups } = INSIGHT_THRESHOLDS;

/** Days with an exposure against days without, and what is said of it. */
export interface DifferenceQuestion extends Pick<
  GroupQuestion,
  'exposure' | 'lag' | 'matched' | 'alike' | 'minExposed'
> {
  key: string;
  family: FamilyName;
  /** As in the key. */
  exposureName: string;
  group: string;
  outcome: OutcomeName;
  subject: Subject;
  actionability: number;
  facts?: Finding['facts'];
  onlyAfter?: string;
}

const MATCHED =
  'Each day with it was compared with up to 3 like days without it, at most 21 days apart, of the same weekend class and with a like load the day before. Values are against the mean of the 30 days before.';
const UNMATCHED =
  'Days with it were compared with days without it. Values are against the mean of the 30 days before.';
const TESTED =
  ' The range is 95 % (block bootstrap and Welch’s test on effective days, the wider of both), corrected for all tests of the run (Benjamini and Hochberg, q 0.10).';

/** Compares the groups and wraps what came of it as a finding. */
export function differenceFinding(history: History, question: DifferenceQuestion): Finding {
  const outcome = OUTCOMES[question.outcome];
  const compared = compareGroups(history, {
    ...question,
    seed: fnv1a32(question.key),
    measure: measureOf(history, question.outcome),
  });
  return findingOf(history, { ...question, outcome, compared });
}

interface ComparedQuestion extends Omit<DifferenceQuestion, 'outcome'> {
  outcome: Outcome;
  compared: Compared;
}

/** The same for a comparison that was made elsewhere, such as of a measure that is no outcome. */
export function findingOf(history: History, question: ComparedQuestion): Finding {
  const { key, family, exposureName, group, lag, subject, outcome, compared, actionability } = question;
  const { estimate, exposed, unexposed, span, evidence } = compared;
  return {
    key,
    family,
    exposure: exposureName,
    outcome: outcome.name,
    lag,
    group,
    unit: outcome.unit,
    sesoi: outcome.sesoi,
    better: outcome.better,
    estimate,
    fact: null,
    counts: { exposed, unexposed },
    period: span && [history.dateOf(span[0] + lag), history.dateOf(span[1] + lag)],
    actionability,
    method: (question.matched ? MATCHED : UNMATCHED) + TESTED,
    facts: question.facts ?? {},
    learning: learningOf(history, question),
    onlyAfter: question.onlyAfter,
    evidence,
    say: (verdict) => sayDifference({ subject, outcome, estimate, exposed, unexposed }, verdict),
  };
}

function learningOf(
  history: History,
  { compared, minExposed = groups.minExposed, outcome }: ComparedQuestion,
): Learning {
  const { estimate, exposed, unexposed } = compared;
  const observedDays = history.calendar.length - history.from;
  if (exposed < minExposed) return tooFewDays(exposed, minExposed, 'days with it', observedDays);
  if (unexposed < groups.minUnexposed)
    return tooFewDays(unexposed, groups.minUnexposed, 'days without it', observedDays);
  const [have, of] = exposed <= unexposed ? [exposed, 'days with it'] : [unexposed, 'days without it'];
  if (estimate === null)
    return { have, need: have + 1, of: 'days that can be compared', smallestEffect: null, moreDays: null };
  return undecided(estimate, { have, of, sesoi: outcome.sesoi, observedDays });
}
