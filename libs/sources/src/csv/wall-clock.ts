/**
 * Years that are taken for real. A bound of plausibility only: cleared clocks say 1970 or 1980, slips of the finger 3025.
 * WHOOP's own data begins in 2015; the room before it lets synthetic histories of 10,000 days, with absences, end in the past.
 */
export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** `YYYY-MM-DD HH:MM:SS` */
const GENUINE_CHARACTERS = 19;
const SPACE = 0x20;
const HYPHEN = 0x2d;
const ZERO = 0x30;
const COLON = 0x3a;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether this day is in the calendar. */
export function isDate(year: number, month: number, day: number): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && leap ? 29 : DAYS_IN_MONTH[month - 1]!);
}

/** Whether a clock can show this time. */
export function isClock(hour: number, minute: number, second: number): boolean {
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59;
}

export function isPlausibleYear(year: number): boolean {
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * Epoch ms of a wall clock written as WHOOP writes it, read as if it were UTC; NaN for every other text and for times
 * that do not exist or lie outside the plausible years. Nearly every time cell takes this path, so it neither matches a
 * pattern nor makes an object: it takes half the time of one that does.
 *
 * @example genuineWallMs('2026-07-12 00:34:03') // 1783816443000
 */
export function genuineWallMs(cell: string): number {
  if (cell.length !== GENUINE_CHARACTERS || !hasGenuineMarks(cell)) return NaN;
  const year = twoDigits(cell, 0) * 100 + twoDigits(cell, 2);
  const month = twoDigits(cell, 5);
  const day = twoDigits(cell, 8);
  const hour = twoDigits(cell, 11);
  const minute = twoDigits(cell, 14);
  const second = twoDigits(cell, 17);
  if (!isPlausibleYear(year) || !isDate(year, month, day) || !isClock(hour, minute, second)) return NaN;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function hasGenuineMarks(cell: string): boolean {
  return (
    cell.charCodeAt(4) === HYPHEN &&
    cell.charCodeAt(7) === HYPHEN &&
    cell.charCodeAt(10) === SPACE &&
    cell.charCodeAt(13) === COLON &&
    cell.charCodeAt(16) === COLON
  );
}

/** NaN, which no check of a date lets pass, when one of the two is no digit. */
function twoDigits(cell: string, at: number): number {
  const tens = cell.charCodeAt(at) - ZERO;
  const ones = cell.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
