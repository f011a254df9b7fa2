import type { Evidence } from './comparing/estimate';
import type { FamilyName } from './finding';
import type { Learning } from './judging/still-learning';
import type { Verdict } from './judging/verdict';

/** What was once said of an insight, and on which day of the athlete's calendar. */
export interface Announcement {
  on: string;
  verdict: Verdict;
  effect: number | null;
}

/**
 * One hypothesis about an athlete and what is known of it: published where it is a claim, a fact or shown to make no
 * difference; else still being learned. Unknown is null.
 */
export interface Insight {
  /** Natural key: `family:exposure:outcome:lag`. */
  key: string;
  family: FamilyName;
  exposure: string;
  outcome: string;
  /** Days from exposure to outcome. */
  lag: number | null;
  verdict: Verdict;
  published: boolean;
  /** The published insight of the same exposure that ranks higher and mentions this one. */
  mentionedIn: string | null;
  title: string;
  description: string;
  action: string | null;
  /** In `unit`; positive is more of the outcome. */
  effect: number | null;
  unit: string;
  /** 95 %. */
  intervalLow: number | null;
  intervalHigh: number | null;
  /** Smallest effect worth telling, in `unit`. */
  sesoi: number;
  /** How many it rests on, by kind. */
  counts: Readonly<Record<string, number>>;
  /** What the smaller side is worth in independent days. */
  nEffective: number | null;
  p: number | null;
  /** p, corrected for all tests of the run. */
  q: number | null;
  /** 0-0.95; 1 for exact facts. Null while it is not published. */
  confidence: number | null;
  /** 0-1; null while it is not published. */
  rank: number | null;
  periodStart: string | null;
  periodEnd: string | null;
  method: string;
  facts: Readonly<Record<string, number | string | null>>;
  /** What it still takes; null where it is decided, and for facts. */
  learning: Learning | null;
  /** The days and values behind it; null while it is not published. */
  evidence: Evidence | null;
  /** Whether it was new or something else when it last changed, and when (the newest day of the data then). */
  change: 'new' | 'changed' | null;
  changedOn: string | null;
  /** The effect that was told then: smaller movements than `sesoi` are no news. */
  announcedEffect: number | null;
  /** The day since when it no longer holds. */
  retiredOn: string | null;
  timeline: readonly Announcement[];
}
