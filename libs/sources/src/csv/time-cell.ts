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

const SEPARATORS = [
  [4, '-'],
  [7, '-'],
  [10, ' '],
  [13, ':'],
  [16, ':'],
] as const;
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
  if (cell.length === 19) {
    const time = fromGenuine(cell);
    if (time) return time;
  }
  if (isNullCell(cell)) return null;
  const text = cell.trim();
  const iso = ISO.exec(text);
  if (iso) return fromIso(iso);
  const slashed = SLASHED.exec(text);
  if (slashed) return fromSlashed(slashed, order);
  const dotted = DOTTED.exec(text);
  if (dotted) {
    const [, day, month, year, hour, minute, second] = dotted;
    return wallTime([year, month, day], [hour, minute, second]);
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

/**
 * `YYYY-MM-DD HH:MM:SS` without a regular expression: nearly every cell is one, and this is five times as fast.
 * Null for anything that deserves a closer look.
 */
function fromGenuine(cell: string): CellTime | null {
  if (!SEPARATORS.every(([at, sign]) => cell[at] === sign)) return null;
  const year = twoDigits(cell, 0) * 100 + twoDigits(cell, 2);
  const month = twoDigits(cell, 5);
  const day = twoDigits(cell, 8);
  const hour = twoDigits(cell, 11);
  const minute = twoDigits(cell, 14);
  const second = twoDigits(cell, 17);
  // Days past the 28th take the long way; NaN fails every comparison.
  const plain = inRange(year) && month >= 1 && month <= 12 && day >= 1 && day <= 28;
  if (!plain || !isClock(hour, minute, second)) return null;
  return { ms: Date.UTC(year, month - 1, day, hour, minute, second), fixed: false, offsetMin: null };
}

function twoDigits(cell: string, at: number): number {
  const tens = cell.charCodeAt(at) - 0x30;
  const ones = cell.charCodeAt(at + 1) - 0x30;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

function fromIso(match: RegExpExecArray): CellTime | TimeFault {
  const [, year, month, day, hour, minute, second, zone] = match;
  const time = wallTime([year, month, day], [hour, minute, second]);
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
  if (half === undefined) return wallTime([year, month, day], [hour, minute, seconds]);
  const hour12 = Number(hour);
  if (hour12 < 1 || hour12 > 12) return 'impossible_date';
  const hour24 = (hour12 % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  return wallTime([year, month, day], [String(hour24), minute, seconds]);
}

function fromEpoch(text: string): CellTime | TimeFault {
  const value = Number(text);
  const ms = value < 1e11 ? value * 1000 : value;
  return inRange(new Date(ms).getUTCFullYear()) ? { ms, fixed: true, offsetMin: null } : 'date_out_of_range';
}

type Part = string | undefined;

function wallTime(date: [Part, Part, Part], clock: [Part, Part, Part]): CellTime | TimeFault {
  const [year, month, day] = date.map(Number) as [number, number, number];
  const [hour, minute, second] = clock.map((part) => Number(part ?? 0)) as [number, number, number];
  if (!isDate(year, month, day) || !isClock(hour, minute, second)) return 'impossible_date';
  if (!inRange(year)) return 'date_out_of_range';
  return { ms: Date.UTC(year, month - 1, day, hour, minute, second), fixed: false, offsetMin: null };
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

function isClock(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 59;
}

function inRange(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
