import type { Candidate } from '../recovery/walk-forward';
import { CANDIDATES } from '../recovery/walk-forward';
import { MODEL_THRESHOLDS } from '../thresholds';

const { minScored, minHistoryDays, margin, minStandardErrors } = MODEL_THRESHOLDS.contest;

export interface ContestFacts {
  /** Days on which all candidates were judged. */
  scored: number;
  /** Days of history with a recovery. */
  historyDays: number;
  /** Mean absolute errors on those days; null where there was none. */
  mae: Readonly<Record<Candidate, number | null>>;
  /** Of the gain of one over the other: its mean in standard errors; null where it cannot be told. */
  standardErrors: (challenger: Candidate, holder: Candidate) => number | null;
  /** Candidates that are out of the question, with the reason. */
  refused?: Readonly<Partial<Record<Candidate, string>>>;
}

export interface ContestResult {
  winner: Candidate;
  /** Why each of the others is not shown, in plain words. */
  reasons: Partial<Record<Candidate, string>>;
}

/**
 * Which forecast is shown. The running median holds the title; each more complex candidate in turn takes it with at least 60
 * scored days, 90 days of history and an error lower by 1 % than the holder's, if that gain is not within the chance of so
 * few days. Source: design 7, ml.md D ("or t > 1"), decision 0013.
 *
 * @example contest({ scored: 41, historyDays: 101, mae }).reasons.ridge; // 'not enough scored days: 41 of 60'
 */
export function contest(facts: ContestFacts): ContestResult {
  let winner: Candidate = CANDIDATES[0];
  const reasons: ContestResult['reasons'] = {};
  for (const challenger of CANDIDATES.slice(1)) {
    const reason = whyNot(challenger, winner, facts);
    if (reason !== null) {
      reasons[challenger] = reason;
      continue;
    }
    reasons[winner] =
      `${NAMES[challenger]} has a lower error: ${points(facts.mae[challenger])} against ${points(facts.mae[winner])}`;
    winner = challenger;
  }
  return { winner, reasons };
}

const NAMES: Readonly<Record<Candidate, string>> = {
  running_median: 'the running median',
  rule: 'the rule',
  ridge: 'the ridge',
  forest_ridge: 'the mean of forest and ridge',
};

function whyNot(challenger: Candidate, holder: Candidate, facts: ContestFacts): string | null {
  const { scored, historyDays, mae, refused } = facts;
  const refusal = refused?.[challenger];
  if (refusal !== undefined) return refusal;
  if (historyDays < minHistoryDays) return `not enough history: ${historyDays} of ${minHistoryDays} days`;
  if (scored < minScored) return `not enough scored days: ${scored} of ${minScored}`;
  const [own, best] = [mae[challenger], mae[holder]];
  if (own === null || best === null) return 'not judged yet';
  if (own <= (1 - margin) * best) {
    const gain = facts.standardErrors(challenger, holder);
    if (gain !== null && gain >= minStandardErrors) return null;
    return `error ${points(own)} against ${points(best)} of ${NAMES[holder]}: that may be chance on ${scored} days`;
  }
  return `error ${points(own)} against ${points(best)} of ${NAMES[holder]}: not 1 % lower`;
}

const points = (mae: number | null): string => (mae === null ? '–' : mae.toFixed(1));
