import type { Day } from '../day';
import { lastAtOrBefore } from '../days/last-at-or-before';
import { THRESHOLDS } from '../thresholds';

const MS_PER_MIN = 60_000;
const MAX_CYCLE_MS = THRESHOLDS.days.maxCycleHours * 3_600_000;

/** When a record was, and which cycle it says it belongs to. */
export interface TimedRecord {
  startUtcMs: number;
  cycleStartUtcMs: number | null;
  offsetMin: number;
  /** False: the wall clock is right, but the instants rest on an assumed offset. */
  offsetKnown: boolean;
}

/** Finds the day of a record. Both answers are indexes into the days, null when there is none. */
export interface DayFinder {
  /** The day whose cycle starts where the record says that its cycle does. */
  named(record: TimedRecord): number | null;
  /** The day whose cycles [start, end) hold the record's start. An open cycle holds no more than the longest cycle can. */
  holding(record: TimedRecord): number | null;
}

/** Takes days in any order. A record whose offset is assumed meets them by wall clock, any other by instant. */
export function dayFinder(days: readonly Day[]): DayFinder {
  const instants = cycleClock(days, () => 0);
  let wallClocks: CycleClock | null = null;
  const clockFor = (record: TimedRecord): CycleClock => {
    if (record.offsetKnown) return instants;
    return (wallClocks ??= cycleClock(days, (day) => day.offsetMin * MS_PER_MIN));
  };
  const read = (record: TimedRecord, utcMs: number): number =>
    record.offsetKnown ? utcMs : utcMs + record.offsetMin * MS_PER_MIN;
  return {
    named: (record) => {
      const { cycleStartUtcMs } = record;
      return cycleStartUtcMs === null ? null : clockFor(record).startingAt(read(record, cycleStartUtcMs));
    },
    holding: (record) => clockFor(record).holding(read(record, record.startUtcMs)),
  };
}

interface CycleClock {
  startingAt(ms: number): number | null;
  holding(ms: number): number | null;
}

/** The days' cycles on one clock, which is ahead of UTC by `aheadMs`. */
function cycleClock(days: readonly Day[], aheadMs: (day: Day) => number): CycleClock {
  const spans = days.map((day, index) => spanOf(day, index, aheadMs(day)));
  // On the wall clock a flight across the date line can change their order.
  spans.sort((a, b) => a.startMs - b.startMs);
  const starts = spans.map(({ startMs }) => startMs);
  const lastUntil = (ms: number): DaySpan | undefined => spans[lastAtOrBefore(starts, ms)];
  return {
    startingAt: (ms) => {
      const span = lastUntil(ms);
      return span !== undefined && span.startMs === ms ? span.index : null;
    },
    holding: (ms) => {
      const span = lastUntil(ms);
      return span !== undefined && ms < span.endMs ? span.index : null;
    },
  };
}

interface DaySpan {
  index: number;
  startMs: number;
  endMs: number;
}

function spanOf({ cycleStartUtcMs, cycleEndUtcMs }: Day, index: number, aheadMs: number): DaySpan {
  const endUtcMs = cycleEndUtcMs ?? cycleStartUtcMs + MAX_CYCLE_MS;
  return { index, startMs: cycleStartUtcMs + aheadMs, endMs: endUtcMs + aheadMs };
}
