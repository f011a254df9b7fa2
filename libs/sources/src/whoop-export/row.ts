import { readBoolean } from '../csv/boolean-cell';
import { readNumber } from '../csv/number-cell';
import type { CellTime, TimeFault } from '../csv/time-cell';
import { readTime } from '../csv/time-cell';
import type { Column, MeasureColumn } from './columns';
import type { RowIssue } from './issue-codes';
import type { ValidRange } from './ranges';
import { FAHRENHEIT, VALID_RANGES } from './ranges';
import { readInstant } from './read-instant';
import type { Sheet } from './sheet';

/** Returned in place of a record: the row cannot be used. */
export interface Skip {
  skip: RowIssue;
  column: Column | null;
}

/** The offset that a row is in, in minutes east of UTC; not `known` when it was taken from another row. */
export interface RowOffset {
  minutes: number;
  known: boolean;
}

/** One row of a file: typed reading of its cells. Whatever cannot be read is null and stands in the report. */
export class Row {
  constructor(
    readonly sheet: Sheet,
    private readonly cells: readonly string[],
    readonly line: number,
  ) {}

  /** The cell as written; empty when the file lacks the column. */
  cell(column: Column): string {
    const at = this.sheet.format.header.columnAt[column];
    return at === undefined ? '' : this.cells[at]!;
  }

  has(column: Column): boolean {
    return this.sheet.format.header.columnAt[column] !== undefined;
  }

  /** Text without the zero bytes that a database refuses, shortened to `maxCharacters`. */
  text(column: Column, maxCharacters = Infinity): string {
    const cell = this.cell(column);
    const text = cell.includes('\0') ? cell.replaceAll('\0', '') : cell;
    if (text !== cell) this.sheet.adjustCell(this.line, column, 'nul_removed');
    if (text.length <= maxCharacters) return text;
    this.sheet.adjustCell(this.line, column, 'text_shortened');
    return [...text.slice(0, 2 * maxCharacters)].slice(0, maxCharacters).join('');
  }

  /** Text that other rows repeat, trimmed. */
  repeatedText(column: Column, maxCharacters: number): string {
    return this.sheet.repeatedTexts.copyOf(this.text(column, maxCharacters).trim());
  }

  boolean(column: Column): boolean | null {
    const value = readBoolean(this.cell(column));
    if (value !== 'unreadable_boolean') return value;
    this.sheet.nullCell(this.line, column, value);
    return null;
  }

  /** A measure in its unit, or null when it is empty, unreadable or outside its valid range. */
  number(column: MeasureColumn): number | null {
    const cell = this.cell(column);
    if (cell === '') return null;
    const value = readNumber(cell, this.sheet.format.delimiter !== ',');
    if (typeof value === 'number') return this.valid(column, value);
    if (value !== null) this.sheet.nullCell(this.line, column, value);
    return null;
  }

  time(column: Column): CellTime | null | TimeFault {
    return readTime(this.cell(column), this.sheet.format.dateOrder);
  }

  /** An instant in epoch ms, or null when the cell is empty, unreadable or in the future. */
  instant(column: Column, offset: RowOffset): number | null {
    const instant = readInstant(this.cell(column), this.sheet.format, offset.minutes);
    if (typeof instant !== 'string') return instant;
    this.sheet.nullCell(this.line, column, instant);
    return null;
  }

  /** An instant in epoch ms without which the row means nothing. */
  requiredInstant(column: Column, offset: RowOffset, missing: RowIssue): number | Skip {
    const instant = readInstant(this.cell(column), this.sheet.format, offset.minutes);
    return typeof instant === 'number' ? instant : { skip: instant ?? missing, column };
  }

  private valid(column: MeasureColumn, written: number): number | null {
    const range = VALID_RANGES[column];
    if (written === range.notMeasured) {
      this.sheet.nullCell(this.line, column, 'not_measured');
      return null;
    }
    const fahrenheit = column === 'skinTempC' && written >= FAHRENHEIT.min && written <= FAHRENHEIT.max;
    const value = fahrenheit ? celsius(written) : written;
    if (value >= range.min && value <= range.max) {
      if (fahrenheit) this.sheet.adjustCell(this.line, column, 'fahrenheit_converted');
      return value;
    }
    if (range.clampUpTo !== undefined && value > range.max && value <= range.clampUpTo) {
      this.sheet.adjustCell(this.line, column, 'clamped_to_100');
      return range.max;
    }
    this.sheet.nullCell(this.line, column, 'out_of_range', outOfRange(range));
    return null;
  }
}

/** Two decimals, as WHOOP writes it. */
function celsius(fahrenheit: number): number {
  return Math.round(((fahrenheit - 32) / 1.8) * 100) / 100;
}

function outOfRange({ min, max, unit }: ValidRange): string {
  return `Possible are ${min} to ${max}${unit && ` ${unit}`}; the value lies outside and was left empty.`;
}
