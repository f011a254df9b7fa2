import type { FlagContext } from './flag-rule';
import { type Hold, hysteresis } from './hysteresis';
import type { FlagEvidence, FlagReading, RiskFlag, Severity } from './risk-flag';
import { FLAG_RULES } from './rules';
import { sortFlags } from './sort-flags';

interface HeldFlag extends Hold {
  since: string;
  daysActive: number;
  /** Of the latest day with a reading, as is the context. */
  evidence: FlagEvidence;
  context: FlagContext;
}

/** Which flags are on after a day: one entry per rule, in table order, null for one that is off. Never changed in place. */
export type FlagsState = readonly (HeldFlag | null)[];

const SEVERITIES = { 1: 'low', 2: 'medium', 3: 'high' } as const satisfies Record<Hold['level'], Severity>;
const ALL_OFF: FlagsState = FLAG_RULES.map(() => null);

/** Before the first day: every flag is off. */
export function emptyState(): FlagsState {
  return ALL_OFF;
}

/**
 * The flags after one more calendar day; `readings` are those of `readFlags`, `context` that day's. To be called for every
 * calendar day, gap days too (their readings are null). The state given stays as it is, so one day may be tried twice;
 * while nothing is on, it is given back itself. Source: science 6.1.
 */
export function step(
  state: FlagsState,
  date: string,
  readings: readonly (FlagReading | null)[],
  context: FlagContext,
): FlagsState {
  let next: (HeldFlag | null)[] | null = null;
  for (const [i, rule] of FLAG_RULES.entries()) {
    const before = state[i] ?? null;
    const reading = readings[i] ?? null;
    if (before === null && (reading === null || reading.level === 0)) continue;
    next ??= [...state];
    next[i] = held(before, reading, date, explained(context, rule.explainedBy));
  }
  return next ?? state;
}

function held(
  before: HeldFlag | null,
  reading: FlagReading | null,
  date: string,
  context: FlagContext,
): HeldFlag | null {
  const hold = hysteresis(before, reading);
  if (hold === null) return null;
  const { level, clearDays, unknownDays } = hold;
  const [since, daysActive] = before === null ? [date, 1] : [before.since, before.daysActive + 1];
  // Without a reading there was a flag before, or nothing would be held now.
  const latest = reading === null ? before : { evidence: reading.evidence, context };
  return (
    latest && {
      level,
      clearDays,
      unknownDays,
      since,
      daysActive,
      evidence: latest.evidence,
      context: latest.context,
    }
  );
}

function explained(context: FlagContext, explainedBy: FlagContext): FlagContext {
  return {
    alcohol: context.alcohol && explainedBy.alcohol,
    travelled: context.travelled && explainedBy.travelled,
  };
}

/** The flags that are on, from the most severe on, informations last, and in table order where they are equal. */
export function active(state: FlagsState): RiskFlag[] {
  const flags: RiskFlag[] = [];
  for (const [i, rule] of FLAG_RULES.entries()) {
    const flag = state[i];
    if (flag == null) continue;
    const { level, since, daysActive, evidence, context } = flag;
    const severity = rule.info ? 'info' : SEVERITIES[level];
    flags.push({ code: rule.code, severity, level, since, daysActive, evidence, context });
  }
  return flags.length < 2 ? flags : sortFlags(flags);
}
