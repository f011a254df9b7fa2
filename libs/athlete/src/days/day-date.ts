import type { SleepRecord } from '@whoop/sources';
import { THRESHOLDS } from '../thresholds';
import type { CycleSpan } from './cycle-spans';
import { localDate } from './local-date';
import type { Night } from './night';
import { showsNight } from './night';

const OPEN_MIDPOINT_MS = THRESHOLDS.days.openCycleMidpointHours * 3_600_000;

/** The local dates that a cycle can stand for. */
export interface DateChoice {
  /** The date of waking from the night, else the midpoint's. */
  preferred: string;
  /** The cycle's midpoint: second choice, by its date in the same offset. */
  midpointUtcMs: number;
  offsetMin: number;
}

/**
 * The day of a cycle in its own offset: the local date of waking agrees with WHOOP's own days in 579 of 579 cycles, the
 * midpoint's in 581 of 581, the start's in 46 of 581 (whoop-format 8).
 */
export function dateChoice(span: CycleSpan, night: Night | null, sleeps: readonly SleepRecord[]): DateChoice {
  const { cycle, endUtcMs } = span;
  const { offsetMin, startUtcMs } = cycle;
  const midpointUtcMs = endUtcMs === null ? startUtcMs + OPEN_MIDPOINT_MS : (startUtcMs + endUtcMs) / 2;
  const rowWakeUtcMs = showsNight(cycle, sleeps) ? cycle.sleepWakeUtcMs : null;
  const preferred = localDate(night?.wakeUtcMs ?? rowWakeUtcMs ?? midpointUtcMs, offsetMin);
  return { preferred, midpointUtcMs, offsetMin };
}

/** The preferred date; when that is taken and the midpoint's is later and free, the midpoint's. */
export function chooseDate(
  { preferred, midpointUtcMs, offsetMin }: DateChoice,
  taken: ReadonlyMap<string, unknown>,
): string {
  if (!taken.has(preferred)) return preferred;
  const midpoint = localDate(midpointUtcMs, offsetMin);
  return midpoint > preferred && !taken.has(midpoint) ? midpoint : preferred;
}
