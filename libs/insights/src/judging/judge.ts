import type { Finding, Wording } from '../finding';
import type { Insight } from '../insight';
import { announce, noveltyOn } from './announce';
import { insightConfidence } from './confidence';
import { equivalenceP } from './equivalence';
import { insightRank } from './rank';
import { verdict as verdictOf } from './verdict';
import type { Verdict } from './verdict';

/** What judging one finding takes besides it. */
export interface Docket {
  /** By key, of all findings that are tested in this run. */
  q: ReadonlyMap<string, number>;
  /** What was known before, by key. */
  before: ReadonlyMap<string, Insight>;
  /** Newest day of the data. */
  on: string;
}

/** The insight that a finding comes to. */
export function judge(finding: Finding, { q: corrected, before, on }: Docket): Insight {
  const q = corrected.get(finding.key) ?? null;
  const verdict = judged(finding, q);
  const wording = verdict === 'inconclusive' ? null : finding.say(verdict);
  const published = wording !== null;
  const numbers = numbersOf(finding);
  const { effect } = numbers;
  const past = before.get(finding.key) ?? null;
  const announced = announce({ published, verdict, effect, sesoi: finding.sesoi }, past, on);
  const confidence = published ? confidenceOf(finding, verdict, q) : null;
  const { key, family, exposure, outcome, lag, unit, sesoi, counts, method, facts } = finding;
  return {
    ...(wording ?? finding.say('inconclusive') ?? UNSAID),
    ...{ key, family, exposure, outcome, lag, unit, sesoi, counts, method, facts },
    ...numbers,
    verdict,
    published,
    mentionedIn: null,
    q,
    confidence,
    rank:
      confidence === null ? null : rankOf(finding, { effect, confidence, novelty: noveltyOn(announced, on) }),
    learning: published ? null : finding.learning,
    evidence: published ? finding.evidence() : null,
    ...announced,
  };
}

const UNSAID: Wording = { title: '', description: '', action: null };

type Numbers = Pick<
  Insight,
  'effect' | 'intervalLow' | 'intervalHigh' | 'nEffective' | 'p' | 'periodStart' | 'periodEnd'
>;

function numbersOf({ estimate, fact, period }: Finding): Numbers {
  const [periodStart, periodEnd] = period ?? [null, null];
  if (estimate === null)
    return {
      effect: fact?.effect ?? null,
      intervalLow: null,
      intervalHigh: null,
      nEffective: null,
      p: null,
      periodStart,
      periodEnd,
    };
  const { effect, interval95, nEffective, p } = estimate;
  return {
    effect,
    intervalLow: interval95[0],
    intervalHigh: interval95[1],
    nEffective,
    p,
    periodStart,
    periodEnd,
  };
}

function judged(finding: Finding, q: number | null): Verdict {
  if (finding.fact !== null) return 'described';
  if (finding.estimate === null || q === null) return 'inconclusive';
  return verdictOf(finding.estimate, q, finding);
}

function confidenceOf({ fact, estimate, sesoi }: Finding, verdict: Verdict, q: number | null): number {
  if (fact !== null) return fact.confidence;
  if (estimate === null) return 0;
  const doubt = verdict === 'no_effect' ? equivalenceP(estimate, sesoi) : (q ?? 1);
  return insightConfidence({ ...estimate, q: doubt });
}

const rankOf = (
  { sesoi, actionability }: Finding,
  { effect, confidence, novelty }: { effect: number | null; confidence: number; novelty: number },
): number => insightRank({ effect: effect ?? 0, sesoi, confidence, actionability, novelty });
