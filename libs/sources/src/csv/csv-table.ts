import { RejectedFile } from '../rejected-file';
import type { Delimiter } from './delimiter';
import { detectDelimiter } from './delimiter';
import { MAX_COLUMNS, MAX_RECORD_CHARACTERS, MAX_ROWS } from './limits';
import { splitCells } from './split-cells';
import { RecordScanner } from './record-scanner';

/** Rows are split in batches: papaparse is fastest on many, and memory stays bounded on hostile files. */
const BATCH = 1000;

export type RowFault = 'malformed_quotes' | 'row_too_long';

/** One record: its cells, or why it has none. `line` counts from 1 and is the record's first. */
export type CsvRow = { line: number; cells: string[] } | { line: number; fault: RowFault };

export interface CsvHeader {
  cells: string[];
  delimiter: Delimiter;
}

/** The first line that is not blank, split into cells; null for a text without one. */
export function readHeader(text: string, file: string): CsvHeader | null {
  const start = text.search(/[^\s]/);
  if (start === -1) return null;
  const lineStart = Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) + 1;
  const [firstLine = ''] = text.slice(lineStart, lineStart + MAX_RECORD_CHARACTERS + 1).split(/[\r\n]/, 1);
  const delimiter = detectDelimiter(firstLine);
  const scanner = new RecordScanner(text, delimiter);
  scanner.nextFilled();
  if (firstLine.length > MAX_RECORD_CHARACTERS || scanner.end - scanner.start > MAX_RECORD_CHARACTERS) {
    throw tooLarge(file, `The first line of "${file}" is longer than ${MAX_RECORD_CHARACTERS} characters.`);
  }
  refuseUnclosed(scanner, file);
  const [cells = []] = splitCells(text.slice(scanner.start, scanner.end), delimiter);
  if (cells.length > MAX_COLUMNS) {
    throw tooLarge(file, `"${file}" has ${cells.length} columns; at most ${MAX_COLUMNS} are read.`);
  }
  return { cells, delimiter };
}

/**
 * The records below the header, in order and without blank lines, some hundred at a time.
 *
 * @param progress is told the share of the text that was read, 0-1, now and then.
 * @throws RejectedFile for more than MAX_ROWS rows and for a quote that is never closed.
 */
export function* readRows(
  text: string,
  header: CsvHeader,
  file: string,
  progress: (fraction: number) => void = () => undefined,
): Generator<CsvRow[]> {
  const scanner = new RecordScanner(text, header.delimiter);
  const batch = new RowBatch(text, header.delimiter);
  scanner.nextFilled();
  for (let rows = 1; scanner.nextFilled(); rows += 1) {
    refuseUnclosed(scanner, file);
    if (rows > MAX_ROWS) throw tooLarge(file, `"${file}" has more than ${MAX_ROWS} rows.`);
    batch.add(scanner);
    if (batch.size === BATCH) {
      progress(scanner.fraction);
      yield batch.take(file);
    }
  }
  yield batch.take(file);
  progress(1);
}

/** Neighbouring records that are split together, and between them the ones that cannot be split. */
class RowBatch {
  size = 0;
  private readonly starts = new Int32Array(BATCH);
  private readonly ends = new Int32Array(BATCH);
  private readonly lines = new Int32Array(BATCH);
  private readonly faults = new Map<number, RowFault>();
  /** True while the records are one stretch of text that papaparse can be given as it is. */
  private contiguous = true;

  constructor(
    private readonly text: string,
    private readonly delimiter: Delimiter,
  ) {}

  /** Takes the record that the scanner stands on. */
  add(scanner: RecordScanner): void {
    const fault = faultOf(scanner);
    if (fault) this.faults.set(this.size, fault);
    this.contiguous &&= !fault && (this.size === 0 || this.follows(scanner.start));
    this.starts[this.size] = scanner.start;
    this.ends[this.size] = scanner.end;
    this.lines[this.size] = scanner.line;
    this.size += 1;
  }

  /** The rows so far; the batch is empty again. */
  take(file: string): CsvRow[] {
    const split = splitCells(this.goodText(), this.delimiter);
    if (split.length !== this.size - this.faults.size) throw unreadableQuotes(file, this.lines[0]!);
    const rows: CsvRow[] = [];
    for (let index = 0, next = 0; index < this.size; index += 1) {
      const line = this.lines[index]!;
      const fault = this.faults.get(index);
      if (fault) rows.push({ line, fault });
      else rows.push({ line, cells: split[next++]! });
    }
    this.size = 0;
    this.faults.clear();
    this.contiguous = true;
    return rows;
  }

  private follows(start: number): boolean {
    const end = this.ends[this.size - 1]!;
    return end + 1 === start && this.text[end] === '\n';
  }

  private goodText(): string {
    if (this.size === 0) return '';
    if (this.contiguous) return this.text.slice(this.starts[0], this.ends[this.size - 1]);
    const records: string[] = [];
    for (let index = 0; index < this.size; index += 1) {
      if (!this.faults.has(index)) records.push(this.text.slice(this.starts[index], this.ends[index]));
    }
    return records.join('\n');
  }
}

function faultOf(scanner: RecordScanner): RowFault | null {
  if (scanner.end - scanner.start > MAX_RECORD_CHARACTERS) return 'row_too_long';
  return scanner.fault === 'malformed_quotes' ? scanner.fault : null;
}

function refuseUnclosed(scanner: RecordScanner, file: string): void {
  if (scanner.fault !== 'unclosed_quote') return;
  const message = `A quotation mark that opens in line ${scanner.faultLine} of "${file}" is never closed, so the rows behind it cannot be told apart.`;
  throw new RejectedFile('unreadable_csv', message, [
    { file, line: scanner.faultLine, column: null, message },
  ]);
}

function unreadableQuotes(file: string, line: number): RejectedFile {
  const place = { file, line, column: null, message: 'The quotes here cannot be read.' };
  return new RejectedFile('unreadable_csv', `The quotes in "${file}" cannot be read.`, [place]);
}

function tooLarge(file: string, what: string): RejectedFile {
  const message = `${what} A WHOOP file of twenty years stays far below that.`;
  return new RejectedFile('file_too_large', message, [{ file, line: null, column: null, message }]);
}
