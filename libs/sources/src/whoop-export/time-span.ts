import type { ImportReport } from '../import-report';
import type { Coverage, RecordKind, Records } from '../records';

const MINUTE_MS = 60_000;

export interface ExportSpan {
  /** First and last instant of any record, epoch ms; null without records. */
  instants: [number, number] | null;
  /** First and last local day that any record touches; null without records. */
  days: ImportReport['range'];
}

/** The time that the records of an export lie in. */
export function spanOf({ cycles, sleeps, workouts, journal }: Records): ExportSpan {
  const extent = new Extent();
  for (const { startUtcMs, endUtcMs, sleepWakeUtcMs, offsetMin } of cycles)
    extent.add(startUtcMs, endUtcMs ?? Math.max(startUtcMs, sleepWakeUtcMs ?? startUtcMs), offsetMin);
  for (const { onsetUtcMs, wakeUtcMs, offsetMin } of sleeps) extent.add(onsetUtcMs, wakeUtcMs, offsetMin);
  for (const { startUtcMs, endUtcMs, offsetMin } of workouts) extent.add(startUtcMs, endUtcMs, offsetMin);
  for (const { cycleStartUtcMs, offsetMin } of journal)
    extent.add(cycleStartUtcMs, cycleStartUtcMs, offsetMin);
  return extent.span();
}

/** Grows with each record. */
class Extent {
  private first = Infinity;
  private last = -Infinity;
  private firstLocal = Infinity;
  private lastLocal = -Infinity;

  /** First and last instant of one record (epoch ms) in its own offset (minutes). */
  add(first: number, last: number, offsetMin: number): void {
    this.first = Math.min(this.first, first);
    this.last = Math.max(this.last, last);
    this.firstLocal = Math.min(this.firstLocal, first + offsetMin * MINUTE_MS);
    // A record that ends at midnight sharp does not touch the day that begins then.
    const touched = last > first ? last - 1 : last;
    this.lastLocal = Math.max(this.lastLocal, touched + offsetMin * MINUTE_MS);
  }

  span(): ExportSpan {
    if (this.first > this.last) return { instants: null, days: null };
    const days = { firstDay: dateOf(this.firstLocal), lastDay: dateOf(this.lastLocal) };
    return { instants: [this.first, this.last], days };
  }
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

function dateOf(localMs: number): string {
  return new Date(localMs).toISOString().slice(0, 10);
}
