import { benjaminiHochberg } from '@whoop/statistics';
import type { Finding } from '../finding';
import { INSIGHT_THRESHOLDS } from '../thresholds';
import { verdict } from './verdict';

const JOURNAL = /^journal/;

/**
 * q of every tested finding by key: Benjamini and Hochberg over all tests of the run and, for the journal, over its own
 * tests as well, whichever is larger. Real patterns in the rest of the data must not make it easier for the journal, where
 * a hundred guesses are made at once (decision 0015). Findings that follow another are tested only where that one is a
 * claim.
 */
export function correctedTests(findings: readonly Finding[]): Map<string, number> {
  const first = correct(findings.filter(({ onlyAfter }) => onlyAfter === undefined));
  const claims = new Set(findings.filter((finding) => isClaim(finding, first)).map(({ key }) => key));
  const tested = findings.filter(({ onlyAfter }) => onlyAfter === undefined || claims.has(onlyAfter));
  return tested.length === first.size ? first : correct(tested);
}

function correct(findings: readonly Finding[]): Map<string, number> {
  const tests = findings.flatMap(({ key, family, estimate }) =>
    estimate === null ? [] : [{ key, p: estimate.p, isJournal: JOURNAL.test(family) }],
  );
  const all = adjusted(tests);
  const q = new Map(tests.map(({ key }, i) => [key, all[i]!]));
  const journal = tests.filter(({ isJournal }) => isJournal);
  adjusted(journal).forEach((own, i) => {
    const { key } = journal[i]!;
    q.set(key, Math.max(own, q.get(key)!));
  });
  return q;
}

const adjusted = (tests: readonly { p: number }[]): number[] => benjaminiHochberg(tests.map(({ p }) => p));

function isClaim(finding: Finding, q: ReadonlyMap<string, number>): boolean {
  const own = q.get(finding.key);
  if (finding.estimate === null || own === undefined || own > INSIGHT_THRESHOLDS.verdict.q) return false;
  return ['improves', 'worsens', 'differs'].includes(verdict(finding.estimate, own, finding));
}
