import { readOffset } from './offset-cell';
import { isNullCell } from './number-cell';
import { genuineWallMs, isClock, isDate, isPlausibleYear } from './wall-clock';

/** How a file writes dates with slashes; null when it has none or they do not tell. */
export type DateOrder = 'day-first' | 'month-first' | null;

export type TimeFault = 'unreadable_date' | 'impossible_date' | 'date_out_of_range' | 'ambiguous_date';

/** A point in time as a cell gives it. */
export interface CellTime {
  /** Epoch ms: of the instant when `fixed`, else of the wall clock read as if it were UTC. */
  ms: number;
  fixed: boolean;
  /** The offset that the cell itself names, in minutes; null when it names none. */
  offsetMin: number | null;
}

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?)?\s?(Z|[+-]\d{2}:?\d{2})?$/i;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})[ ,T]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?\s?([AP]\.?M\.?)?$/i;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})[ ,T]\s?(\d{1,2}):(\d{2})(?::(\d{2}))?$/;
const EPOCH = /^(\d{10}|\d{13})(?:\.0)?$/;

/**
 * Reads one timestamp; null for an empty cell.
 *
 * @param order how to read 3/4/2025; without it such a date is `ambiguous_date`, unless both readings agree.
 */
export function readTime(cell: string, order: DateOrder): CellTime | null | TimeFault {
  const genuine = genuineWallMs(cell);
  if (!Number.isNaN(genuine)) return { ms: genuine, fixed: false, offsetMin: null };
  if (isNullCell(cell)) return null;
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const slashed = SLASHED.exec(text);
  if (slashed) return fromSlashed(slashed, order);
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const [, day, month, year, hour, minute, second] = dotted;
    return wallTime(numbers([year, month, day]), numbers([hour, minute, second]));
  }
  return EPOCH.test(text) ? fromEpoch(text) : 'unreadable_date';
}

/** The two leading numbers of a date such as 3/14/2025; null for every other cell. */
export function slashedParts(cell: string): [number, number] | null {
  const match = SLASHED.exec(cell.trim());
  return match ? [Number(match[1]), Number(match[2])] : null;
}

/** The instant of a time in epoch ms, given the offset that its row is in. */
export function toInstant(time: CellTime, offsetMin: number): number {
  return time.fixed ? time.ms : time.ms - offsetMin * 60_000;
}

function fromIso(match: RegExpExecArray): CellTime | TimeFault {
  const [, year, month, day, hour, minute, second, zone] = match;
  const time = wallTime(numbers([year, month, day]), numbers([hour, minute, second]));
  if (typeof time === 'string' || zone === undefined) return time;
  const offsetMin = readOffset(zone);
  if (offsetMin === null) return 'unreadable_date';
  // A final Z says which instant it is, but tools add it to any time: it is no evidence of the athlete's own offset.
  return {
    ms: time.ms - offsetMin * 60_000,
    fixed: true,
    offsetMin: zone.toUpperCase() === 'Z' ? null : offsetMin,
  };
}

function fromSlashed(match: RegExpExecArray, order: DateOrder): CellTime | TimeFault {
  const [, first, second, year, hour, minute, seconds, half] = match;
  if (order === null && Number(first) !== Number(second)) return 'ambiguous_date';
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  if (half === undefined) return wallTime(numbers([year, month, day]), numbers([hour, minute, seconds]));
  const hour12 = Number(hour);
  if (hour12 < 1 || hour12 > 12) return 'impossible_date';
  const hour24 = (hour12 % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return wallTime(numbers([year, month, day]), numbers([String(hour24), minute, seconds]));
}

function fromEpoch(text: string): CellTime | TimeFault {
  const value = Number(text);
  const ms = value < 1e11 ? value * 1000 : value;
  return isPlausibleYear(new Date(ms).getUTCFullYear())
    ? { ms, fixed: true, offsetMin: null }
    : 'date_out_of_range';
}

type Three<T> = [T, T, T];

/** Missing seconds are 0. */
function numbers(parts: Three<string | undefined>): Three<number> {
  return [Number(parts[0] ?? 0), Number(parts[1] ?? 0), Number(parts[2] ?? 0)];
}

function wallTime(date: Three<number>, clock: Three<number>): CellTime | TimeFault {
  const [year, month, day] = date;
  const [hour, minute, second] = clock;
  if (!isDate(year, month, day) || !isClock(hour, minute, second)) return 'impossible_date';
  if (!isPlausibleYear(year)) return 'date_out_of_range';
  return { ms: Date.UTC(year, month - 1, day, hour, minute, second), fixed: false, offsetMin: null };
}
