import { readOffset } from '../csv/offset-cell';
import type { RecordKind } from '../records';
import type { Column } from './columns';
import type { Row, RowOffset } from './row';

/** The column that says when a row of each kind happened. */
const OWN_TIME: Record<RecordKind, Column> = {
  cycles: 'cycleStart',
  sleeps: 'sleepOnset',
  workouts: 'workoutStart',
  journal: 'cycleStart',
};

/** The offset that a row states: in its timezone column, else within a timestamp such as `…T07:00:00+02:00`. */
export function statedOffset(row: Row): RowOffset | null {
  const cell = row.cell('timezone');
  const seen = row.sheet.statedOffsets.get(cell);
  if (seen !== undefined) return { minutes: seen, known: true };
  const stated = readOffset(cell);
  if (stated !== null) row.sheet.statedOffsets.set(cell, stated);
  const minutes = stated ?? offsetInTime(row);
  return minutes === null ? null : { minutes, known: true };
}

/** Where a row lies on the athlete's clock, read as epoch ms: its cycle's start, else its own. */
export function anchorOf(row: Row): number | null {
  for (const column of ['cycleStart', OWN_TIME[row.sheet.format.header.kind]] as const) {
    const time = row.time(column);
    if (time !== null && typeof time !== 'string') return time.ms;
  }
  return null;
}

function offsetInTime(row: Row): number | null {
  const time = row.time(OWN_TIME[row.sheet.format.header.kind]);
  return time === null || typeof time === 'string' ? null : time.offsetMin;
}

/** All offsets that an export states, to lend to the rows that state none. */
export class KnownOffsets {
  private readonly minutesAt = new Map<number, number>();
  private times: number[] | null = null;

  /** @param utcMs instant (epoch ms) at which the clocks of the athlete were `minutes` ahead of UTC. */
  learn(utcMs: number, minutes: number): void {
    const atMs = utcMs + minutes * 60_000;
    const present = this.minutesAt.get(atMs);
    this.minutesAt.set(atMs, present === undefined ? minutes : Math.min(present, minutes));
    this.times = null;
  }

  /** The offset stated nearest on the clock, so that of the same cycle in another file if there is one; UTC if there is none. */
  nearest(atMs: number | null): RowOffset {
    this.times ??= [...this.minutesAt.keys()].sort((a, b) => a - b);
    if (atMs === null || this.times.length === 0) return { minutes: 0, known: false };
    const after = firstAtOrAfter(this.times, atMs);
    const [before, next] = [this.times[after - 1], this.times[after]];
    const takeNext = before === undefined || (next !== undefined && next - atMs < atMs - before);
    return { minutes: this.minutesAt.get(takeNext ? next! : before)!, known: false };
  }
}

/** Index of the first of the ascending `times` that is not before `at`; their number when all are. */
function firstAtOrAfter(times: readonly number[], at: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
