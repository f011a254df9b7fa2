import { readOffset } from './offset-cell';
import { isNullCell } from './number-cell';

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

/** WHOOP sold its first bands in 2015; years outside are typing errors or cleared clocks. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2100;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const GENUINE = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;
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
  if (GENUINE.test(cell)) return fromGenuine(cell);
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

/** `YYYY-MM-DD HH:MM:SS`, as nearly every cell is: without capture groups it takes a fifth of the time. */
function fromGenuine(cell: string): CellTime | TimeFault {
  const year = twoDigits(cell, 0) * 100 + twoDigits(cell, 2);
  return wallTime(
    [year, twoDigits(cell, 5), twoDigits(cell, 8)],
    [twoDigits(cell, 11), twoDigits(cell, 14), twoDigits(cell, 17)],
  );
}

function twoDigits(cell: string, at: number): number {
  return cell.charCodeAt(at) * 10 + cell.charCodeAt(at + 1) - 0x30 * 11;
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
  return inRange(new Date(ms).getUTCFullYear()) ? { ms, fixed: true, offsetMin: null } : 'date_out_of_range';
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
  if (!inRange(year)) return 'date_out_of_range';
  return { ms: Date.UTC(year, month - 1, day, hour, minute, second), fixed: false, offsetMin: null };
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1]!);
}

function isClock(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 59;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
