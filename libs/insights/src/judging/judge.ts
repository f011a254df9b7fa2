import type { Finding } from '../finding';
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
  const { estimate, fact } = finding;
  const effect = estimate?.effect ?? fact?.effect ?? null;
  const announced = announce(
    { published, verdict, effect, sesoi: finding.sesoi },
    before.get(finding.key) ?? null,
    on,
  );
  const confidence = published ? confidenceOf(finding, verdict, q) : null;
  const said = wording ??
    finding.say('inconclusive') ?? { title: finding.key, description: '', action: null };
  return {
    ...said,
    key: finding.key,
    family: finding.family,
    exposure: finding.exposure,
    outcome: finding.outcome,
    lag: finding.lag,
    verdict,
    published,
    mentionedIn: null,
    effect,
    unit: finding.unit,
    intervalLow: estimate?.interval95[0] ?? null,
    intervalHigh: estimate?.interval95[1] ?? null,
    sesoi: finding.sesoi,
    counts: finding.counts,
    nEffective: estimate?.nEffective ?? null,
    p: estimate?.p ?? null,
    q,
    confidence,
    rank:
      confidence === null ? null : rankOf(finding, { effect, confidence, novelty: noveltyOn(announced, on) }),
    periodStart: finding.period?.[0] ?? null,
    periodEnd: finding.period?.[1] ?? null,
    method: finding.method,
    facts: finding.facts,
    learning: published ? null : finding.learning,
    evidence: published ? finding.evidence() : null,
    ...announced,
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
