import type { ImportReport } from '../import-report';
import type { Coverage, RecordKind, Records } from '../records';

const MINUTE_MS = 60_000;

/** First and last moment of one record (epoch ms) in its own offset (minutes). */
interface Span {
  first: number;
  last: number;
  offsetMin: number;
}

export interface ExportSpan {
  /** First and last instant of any record, epoch ms; null without records. */
  instants: [number, number] | null;
  /** First and last local day that any record touches; null without records. */
  days: ImportReport['range'];
}

/** The time that the records of an export lie in. */
export function spanOf(records: Records): ExportSpan {
  let [first, last, firstLocal, lastLocal] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const span of spans(records)) {
    first = Math.min(first, span.first);
    last = Math.max(last, span.last);
    firstLocal = Math.min(firstLocal, span.first + span.offsetMin * MINUTE_MS);
    // A record that ends at midnight sharp does not touch the day that begins then.
    const touched = span.last > span.first ? span.last - 1 : span.last;
    lastLocal = Math.max(lastLocal, touched + span.offsetMin * MINUTE_MS);
  }
  if (first > last) return { instants: null, days: null };
  return { instants: [first, last], days: { firstDay: dateOf(firstLocal), lastDay: dateOf(lastLocal) } };
}

/** A file speaks for the whole export: workouts that end in May in an export that ends in July mean none in June. */
export function coverageOf(instants: ExportSpan['instants'], kinds: ReadonlySet<RecordKind>): Coverage {
  const covered = (kind: RecordKind): [number, number] | null =>
    instants && kinds.has(kind) ? [instants[0], instants[1]] : null;
  return {
    cycles: covered('cycles'),
    sleeps: covered('sleeps'),
    workouts: covered('workouts'),
    journal: covered('journal'),
  };
}

function* spans({ cycles, sleeps, workouts, journal }: Records): Generator<Span> {
  for (const { startUtcMs, endUtcMs, sleepWakeUtcMs, offsetMin } of cycles) {
    yield {
      first: startUtcMs,
      last: endUtcMs ?? Math.max(startUtcMs, sleepWakeUtcMs ?? startUtcMs),
      offsetMin,
    };
  }
  for (const { onsetUtcMs, wakeUtcMs, offsetMin } of sleeps)
    yield { first: onsetUtcMs, last: wakeUtcMs, offsetMin };
  for (const { startUtcMs, endUtcMs, offsetMin } of workouts)
    yield { first: startUtcMs, last: endUtcMs, offsetMin };
  for (const { cycleStartUtcMs, offsetMin } of journal) {
    yield { first: cycleStartUtcMs, last: cycleStartUtcMs, offsetMin };
  }
}

function dateOf(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}
