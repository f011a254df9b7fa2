import type { Estimate, Evidence } from './comparing/estimate';
import type { Learning } from './judging/still-learning';
import type { Verdict } from './judging/verdict';

/** A family of insights: one file of `families/` each. */
export const FAMILY_NAMES = [
  'weekend',
  'sleep-hours',
  'late-workouts',
  'high-load',
  'trends',
  'journal',
  'journal-next-day',
  'sports',
  'sleep-regularity',
  'sleep-onset',
  'naps',
  'load-lags',
  'illness-signals',
  'sleep-debt',
  'records',
  'seasons',
  'change-points',
  'travel',
  'intensity',
  'heart-rate-efficiency',
] as const;
export type FamilyName = (typeof FAMILY_NAMES)[number];

/** What is said of a finding. */
export interface Wording {
  title: string;
  description: string;
  action: string | null;
}

/** What a family found or looked for, before it is judged together with all other tests of the run. */
export interface Finding {
  /** Natural key within an athlete, `family:exposure:outcome:lag`; the direction is no part of it. */
  key: string;
  family: FamilyName;
  exposure: string;
  outcome: string;
  /** Days from exposure to outcome; null where there is no such thing. */
  lag: number | null;
  /** Of the findings of one group only the best ranked is told, the others are mentioned in it. */
  group: string;
  unit: string;
  /** Smallest effect worth telling, in `unit`. */
  sesoi: number;
  better: 1 | -1 | 0;
  /** What was tested; null where there were too few days, and for facts that need no test. */
  estimate: Estimate | null;
  /** A fact that needs no test: how far it can be believed and how large it is. */
  fact: { confidence: number; effect: number | null } | null;
  /** How many of what it rests on, as `{ exposed: 12, unexposed: 40 }`. */
  counts: Readonly<Record<string, number>>;
  /** First and last date; null without a day. */
  period: [string, string] | null;
  actionability: number;
  /** How it was computed, for the curious. */
  method: string;
  /** Further figures, by name. */
  facts: Readonly<Record<string, number | string | null>>;
  /** What it still takes; null for facts. */
  learning: Learning | null;
  /** Looked into only where the finding of this key is a claim. */
  onlyAfter?: string;
  evidence: () => Evidence;
  /** Null for a verdict that nobody needs to hear. */
  say: (verdict: Verdict) => Wording | null;
}
