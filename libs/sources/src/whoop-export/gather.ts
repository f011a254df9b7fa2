import type { CycleRecord, JournalRecord, SleepRecord, WorkoutRecord } from '../records';
import { cycleEnd } from './cycle-span';
import { anchorOf, KnownOffsets, statedOffset } from './known-offsets';
import { readAnswer } from './read-answer';
import { readCycle } from './read-cycle';
import { readSleep } from './read-sleep';
import { readWorkout } from './read-workout';
import type { Row, RowOffset, Skip } from './row';
import type { Sheet } from './sheet';

/** A record and where it was read. */
export interface Gathered<R> {
  record: R;
  sheet: Sheet;
  line: number;
  /** End of the cycle that the row names (epoch ms); for cycles see the record. */
  cycleEndUtcMs: number | null;
}

/** Turns the rows of all files into records; rows without a timezone wait until all others have been seen. */
export class Gatherer {
  readonly cycles: Gathered<CycleRecord>[] = [];
  readonly sleeps: Gathered<SleepRecord>[] = [];
  readonly workouts: Gathered<WorkoutRecord>[] = [];
  readonly journal: Gathered<JournalRecord>[] = [];

  private readonly offsets = new KnownOffsets();
  private waiting: Row[] = [];

  add(row: Row): void {
    const offset = statedOffset(row);
    if (offset === null) {
      this.waiting.push(row);
      return;
    }
    const anchor = anchorOf(row);
    if (anchor !== null) this.offsets.learn(anchor, offset.minutes);
    this.read(row, offset);
  }

  /** Reads the rows that waited, in the offset of the row nearest in time. Call once, after the last `add`. */
  finish(): void {
    for (const row of this.waiting) {
      const used = this.read(row, this.offsets.nearest(anchorOf(row)));
      if (!used) continue;
      row.sheet.assumedOffsets += 1;
      if (row.has('timezone')) row.sheet.adjustCell(row.line, 'timezone', 'assumed_offset');
    }
    this.waiting = [];
  }

  private read(row: Row, offset: RowOffset): boolean {
    switch (row.sheet.format.header.kind) {
      case 'cycles':
        return keep(this.cycles, readCycle(row, offset), row, () => null);
      case 'sleeps':
        return keep(this.sleeps, readSleep(row, offset), row, endOfCycle(row, offset));
      case 'workouts':
        return keep(this.workouts, readWorkout(row, offset), row, endOfCycle(row, offset));
      case 'journal':
        return keep(this.journal, readAnswer(row, offset), row, endOfCycle(row, offset));
    }
  }
}

function keep<R extends object>(
  list: Gathered<R>[],
  reading: R | Skip,
  row: Row,
  cycleEndOf: (record: R) => number | null,
): boolean {
  if (isSkip(reading)) {
    row.sheet.skipRow(row.line, reading.skip, reading.column);
    return false;
  }
  list.push({ record: reading, sheet: row.sheet, line: row.line, cycleEndUtcMs: cycleEndOf(reading) });
  return true;
}

function endOfCycle(
  row: Row,
  offset: RowOffset,
): (record: { cycleStartUtcMs: number | null }) => number | null {
  return ({ cycleStartUtcMs }) => (cycleStartUtcMs === null ? null : cycleEnd(row, cycleStartUtcMs, offset));
}

function isSkip(reading: object): reading is Skip {
  return 'skip' in reading;
}
