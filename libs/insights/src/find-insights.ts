import { FAMILIES } from './families/families';
import type { Finding } from './finding';
import { FAMILY_NAMES } from './finding';
import { historyOf } from './history/history';
import type { History, HistoryRecords } from './history/history';
import type { Insight } from './insight';
import { correctedTests } from './judging/correct';
import { judge } from './judging/judge';
import { withMentions } from './judging/mentions';
import { INSIGHT_THRESHOLDS } from './thresholds';

/** What insights are found from. Days ascending by date; records in any order. */
export interface InsightInput extends HistoryRecords {
  /** The athlete wants sensitive journal questions to be looked into. */
  sensitive: boolean;
  /** What the run before left, for what is new and what no longer holds. */
  before: readonly Insight[];
  /** Told how much is done, 0-1. */
  onProgress?: (fraction: number) => void;
}

export interface FoundInsights {
  /** All hypotheses, published or not, by key. */
  insights: Insight[];
  /** How many of them were tested. */
  tests: number;
}

/** Why there is nothing to look for, null where there is. */
export function whyNoInsights(days: HistoryRecords['days']): { have: number; need: number } | null {
  const have = days.filter(({ recoveryPct, sleepMin }) => recoveryPct !== null || sleepMin !== null).length;
  const need = INSIGHT_THRESHOLDS.minHistoryDays;
  return have < need ? { have, need } : null;
}

/**
 * Everything that an athlete's history says about itself, tested together and judged. The same input gives the same output,
 * byte for byte. What was published before and no longer holds is retired, not forgotten. Source: science 9.
 */
export function findInsights(input: InsightInput): FoundInsights {
  const history = permitted(historyOf(input), input.sensitive);
  const on = history.dateOf(history.calendar.length - 1);
  const findings = FAMILY_NAMES.flatMap((name, i) => {
    input.onProgress?.(i / FAMILY_NAMES.length);
    return FAMILIES[name](history);
  });
  const q = correctedTests(findings);
  const before = new Map(input.before.map((insight) => [insight.key, insight]));
  const judged = findings
    .filter((finding) => isAsked(finding, q))
    .map((finding) => judge(finding, { q, before, on }));
  const groups = new Map(findings.map(({ key, group }) => [key, group]));
  const now = withMentions(judged, (key) => groups.get(key) ?? key);
  const present = new Set(now.map(({ key }) => key));
  const past = input.before
    .filter((insight) => !present.has(insight.key) && mayBeKept(insight, input.sensitive))
    .map((insight) => retired(insight, on));
  return {
    insights: [...now, ...past].sort((a, b) => (a.key < b.key ? -1 : 1)),
    tests: q.size,
  };
}

/** Sensitive questions are not even looked at without the athlete's word. */
const permitted = (history: History, sensitive: boolean): History =>
  sensitive ? history : { ...history, journal: history.journal.filter((question) => !question.sensitive) };

/** A finding that follows another is no hypothesis until that one is a claim. */
const isAsked = ({ key, onlyAfter }: Finding, q: ReadonlyMap<string, number>): boolean =>
  onlyAfter === undefined || q.has(key);

/** What was never told leaves nothing behind, and neither does what the athlete no longer wants looked into. */
const mayBeKept = ({ timeline, facts }: Insight, sensitive: boolean): boolean =>
  timeline.length > 0 && (sensitive || !('sensitive' in facts));

function retired(insight: Insight, on: string): Insight {
  if (!insight.published) return insight;
  const last = { on, verdict: 'inconclusive', effect: null } as const;
  return {
    ...insight,
    verdict: 'inconclusive',
    published: false,
    mentionedIn: null,
    confidence: null,
    rank: null,
    evidence: null,
    learning: null,
    retiredOn: on,
    timeline: [...insight.timeline, last],
  };
}
