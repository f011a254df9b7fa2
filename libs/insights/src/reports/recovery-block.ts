import { THRESHOLDS } from '@whoop/athlete';
import type { History } from '../history/history';
import { valuesIn } from './report';
import type { Span } from './report';

const { redUpToPct, greenFromPct } = THRESHOLDS.flags;

export interface DayValue {
  date: string;
  value: number;
}

/** How the recoveries of a span were spread. */
export interface RecoveryBlock {
  green: number;
  yellow: number;
  red: number;
  best: DayValue | null;
  worst: DayValue | null;
}

export function recoveryBlock(history: History, span: Span): RecoveryBlock {
  const days = valuesIn(history.values('recovery'), span).flatMap((value, i): DayValue[] =>
    value === null ? [] : [{ date: history.dateOf(span.from + i), value }],
  );
  const sorted = [...days].sort((a, b) => b.value - a.value);
  const count = (holds: (pct: number) => boolean): number => days.filter(({ value }) => holds(value)).length;
  return {
    green: count((pct) => pct >= greenFromPct),
    yellow: count((pct) => pct > redUpToPct && pct < greenFromPct),
    red: count((pct) => pct <= redUpToPct),
    best: sorted[0] ?? null,
    worst: sorted.at(-1) ?? null,
  };
}
