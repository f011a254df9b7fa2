import { describeFlag } from '@whoop/athlete';
import type { RiskFlag, Severity } from '@whoop/athlete';
import type { Row } from './metric';

/** Days on end on which a flag was on. */
export interface FlagSpan {
  code: string;
  title: string;
  /** The highest that it reached within the range. */
  severity: Severity;
  start_date: string;
  end_date: string;
}

const RANK: Record<Severity, number> = { info: 0, low: 1, medium: 2, high: 3 };

/**
 * The spans of days on which each flag was on, by their beginning. One that began before the range begins where it did.
 * The age of the data is left out: it says something about the present, not about a day.
 */
export function flagSpans(rows: readonly Row[], first: string): FlagSpan[] {
  const spans = new Map<string, FlagSpan>();
  for (const { date, said } of rows) {
    if (date < first || said === null) continue;
    for (const flag of said.riskFlags) if (flag.code !== 'DATA_STALE') extend(spans, flag, date);
  }
  return [...spans.values()].sort((a, b) =>
    a.start_date === b.start_date ? 0 : a.start_date < b.start_date ? -1 : 1,
  );
}

function extend(spans: Map<string, FlagSpan>, flag: RiskFlag, date: string): void {
  const { code, severity, since } = flag;
  const span = spans.get(`${code} ${since}`);
  if (span === undefined) {
    const { title } = describeFlag(flag);
    spans.set(`${code} ${since}`, { code, title, severity, start_date: since, end_date: date });
    return;
  }
  span.end_date = date;
  if (RANK[severity] > RANK[span.severity]) span.severity = severity;
}
