import type { CycleRecord } from '@whoop/sources';
import { THRESHOLDS } from '../thresholds';
import { lastAtOrBefore } from './last-at-or-before';

const MAX_CYCLE_MS = THRESHOLDS.days.maxCycleHours * 3_600_000;

/** A cycle and where it ends. */
export interface CycleSpan {
  cycle: CycleRecord;
  /** Its own end, else the next cycle's start when that is near enough to be the end; null while it is open. */
  endUtcMs: number | null;
}

/** Finds cycles by instant. Both answers are indexes into `spans`, null when there is none. */
export interface CycleSpans {
  spans: readonly CycleSpan[];
  startingAt(utcMs: number | null): number | null;
  /** The cycle whose [start, end) holds the instant. An open cycle holds no more than the longest cycle can. */
  holding(utcMs: number): number | null;
}

/** Takes cycles ascending by start, each start once. */
export function cycleSpans(ascending: readonly CycleRecord[]): CycleSpans {
  const spans = ascending.map((cycle, i) => ({ cycle, endUtcMs: endOf(cycle, ascending[i + 1]) }));
  const starts = ascending.map(({ startUtcMs }) => startUtcMs);
  const byStart = new Map(starts.map((start, i) => [start, i]));
  return {
    spans,
    startingAt: (utcMs) => (utcMs === null ? null : (byStart.get(utcMs) ?? null)),
    holding: (utcMs) => {
      const i = lastAtOrBefore(starts, utcMs);
      const span = spans[i];
      if (span === undefined) return null;
      return utcMs < (span.endUtcMs ?? span.cycle.startUtcMs + MAX_CYCLE_MS) ? i : null;
    },
  };
}

function endOf(cycle: CycleRecord, next: CycleRecord | undefined): number | null {
  if (cycle.endUtcMs !== null) return cycle.endUtcMs;
  if (next === undefined || next.startUtcMs - cycle.startUtcMs > MAX_CYCLE_MS) return null;
  return next.startUtcMs;
}
