import type { CycleRecord, JournalRecord, SleepRecord, WorkoutRecord } from '../records';
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
  /** The end of the row's cycle as written; needed only for cycles that no cycles file holds. */
  cycleEndCell: string;
}

/** Turns the rows of all files into records; rows without a timezone wait until all others have been seen. */
export class Gatherer {
  readonly cycles: Gathered<CycleRecord>[] = [];
  readonly sleeps: Gathered<SleepRecord>[] = [];
  readonly workouts: Gathered<WorkoutRecord>[] = [];
  readonly journal: Gathered<JournalRecord>[] = [];

  private waiting: Row[] = [];

  add(row: Row): void {
    const offset = statedOffset(row);
    if (offset) this.read(row, offset);
    else this.waiting.push(row);
  }

  /** Reads the rows that waited, in the offset of the row nearest in time. Call once, after the last `add`. */
  finish(): void {
    if (this.waiting.length === 0) return;
    const offsets = this.knownOffsets();
    for (const row of this.waiting) {
      const used = this.read(row, offsets.nearest(anchorOf(row)));
      if (!used) continue;
      row.sheet.assumedOffsets += 1;
      if (row.has('timezone')) row.sheet.adjustCell(row.line, 'timezone', 'assumed_offset');
    }
    this.waiting = [];
  }

  private read(row: Row, offset: RowOffset): boolean {
    switch (row.sheet.format.header.kind) {
      case 'cycles':
        return keep(this.cycles, readCycle(row, offset), row);
      case 'sleeps':
        return keep(this.sleeps, readSleep(row, offset), row);
      case 'workouts':
        return keep(this.workouts, readWorkout(row, offset), row);
      case 'journal':
        return keep(this.journal, readAnswer(row, offset), row);
    }
  }

  private knownOffsets(): KnownOffsets {
    const offsets = new KnownOffsets();
    for (const { record } of this.cycles) offsets.learn(record.startUtcMs, record.offsetMin);
    for (const { record } of this.sleeps)
      offsets.learn(record.cycleStartUtcMs ?? record.onsetUtcMs, record.offsetMin);
    for (const { record } of this.workouts)
      offsets.learn(record.cycleStartUtcMs ?? record.startUtcMs, record.offsetMin);
    for (const { record } of this.journal) offsets.learn(record.cycleStartUtcMs, record.offsetMin);
    return offsets;
  }
}

function keep<R extends object>(list: Gathered<R>[], reading: R | Skip, row: Row): boolean {
  if (isSkip(reading)) {
    row.sheet.skipRow(row.line, reading.skip, reading.column);
    return false;
  }
  list.push({ record: reading, sheet: row.sheet, line: row.line, cycleEndCell: row.cell('cycleEnd') });
  return true;
}

function isSkip(reading: object): reading is Skip {
  return 'skip' in reading;
}
