import type { Delimiter } from './delimiter';

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;

/** Why a record cannot be read; `unclosed` runs to the end of the file. */
export type RecordFault = 'malformed_quotes' | 'unclosed_quote';

/**
 * Walks the records of a CSV text, one `next()` at a time, in linear time and without copying. It decides where a record
 * begins and ends: LF, CR and CRLF all end one, and a quote counts only at the start of a cell (RFC 4180). Papa Parse is
 * shown only what this accepts, because one stray quote makes it swallow the rest of a file.
 */
export class RecordScanner {
  /** The record found last: `text.slice(start, end)`, beginning on `line` (from 1). */
  start = 0;
  end = 0;
  line = 1;
  fault: RecordFault | null = null;
  /** Line of the quote that was never closed or is malformed. */
  faultLine = 1;

  private at = 0;
  private nextQuote = -1;
  private nextCr = -1;
  private nextLf = -1;
  private nextLine = 1;
  private readonly delimiterCode: number;

  constructor(
    private readonly text: string,
    delimiter: Delimiter,
  ) {
    this.delimiterCode = delimiter.charCodeAt(0);
  }

  /** Share of the text that was walked, 0-1. */
  get fraction(): number {
    return this.text.length === 0 ? 1 : this.at / this.text.length;
  }

  /** Moves to the next record that is not a blank line; false at the end of the text. */
  nextFilled(): boolean {
    while (this.next()) {
      if (!this.isBlank()) return true;
    }
    return false;
  }

  /** Moves to the next record; false at the end of the text. */
  next(): boolean {
    const { text } = this;
    if (this.at >= text.length) return false;
    this.start = this.at;
    this.line = this.nextLine;
    this.fault = null;
    this.skipCells();
    this.end = this.at;
    this.skipLineEnd();
    return true;
  }

  /** Moves to the end of the record. A line without quotes and carriage returns, as nearly all are, is not walked. */
  private skipCells(): void {
    const { text } = this;
    this.nextQuote = indexFrom(text, '"', this.at, this.nextQuote);
    this.nextCr = indexFrom(text, '\r', this.at, this.nextCr);
    this.nextLf = indexFrom(text, '\n', this.at, this.nextLf);
    const end = Math.min(this.nextLf, text.length);
    if (end < this.nextQuote && end < this.nextCr) this.at = end;
    else this.walkCells();
  }

  private walkCells(): void {
    const { text } = this;
    let cellStart = true;
    for (; this.at < text.length; this.at += 1) {
      const code = text.charCodeAt(this.at);
      if (code === LF || code === CR) break;
      if (cellStart && code === QUOTE && this.fault === null) this.skipQuoted();
      if (this.at >= text.length) break;
      cellStart = code === this.delimiterCode;
    }
  }

  /**
   * From an opening quote to its closing one; `at` stays on the closing quote, so that the caller moves past it. When the
   * quotes make no sense, the record ends with the line of the opening quote: one bad line must not take others with it.
   */
  private skipQuoted(): void {
    const { text } = this;
    const open = { at: this.at, line: this.nextLine };
    for (let from = this.at + 1; ;) {
      const close = text.indexOf('"', from);
      if (close === -1) {
        this.fail('unclosed_quote', open.line);
        this.at = text.length;
        return;
      }
      this.countLines(from, close);
      if (text.charCodeAt(close + 1) !== QUOTE) {
        this.at = close;
        if (this.endsCell(close + 1)) return;
        this.fail('malformed_quotes', open.line);
        this.at = open.at;
        this.nextLine = open.line;
        return;
      }
      from = close + 2;
    }
  }

  private isBlank(): boolean {
    for (let at = this.start; at < this.end; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code !== SPACE && (code !== TAB || this.delimiterCode === TAB)) return false;
    }
    return true;
  }

  /** Only spaces may stand between a closing quote and the end of its cell. */
  private endsCell(from: number): boolean {
    let at = from;
    while (this.text.charCodeAt(at) === SPACE) at += 1;
    const code = this.text.charCodeAt(at);
    return at >= this.text.length || code === this.delimiterCode || code === LF || code === CR;
  }

  private fail(fault: RecordFault, line: number): void {
    this.fault = fault;
    this.faultLine = line;
  }

  private countLines(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      const code = this.text.charCodeAt(at);
      if (code === LF || (code === CR && this.text.charCodeAt(at + 1) !== LF)) this.nextLine += 1;
    }
  }

  private skipLineEnd(): void {
    const { text } = this;
    if (this.at >= text.length) return;
    const code = text.charCodeAt(this.at);
    this.at += code === CR && text.charCodeAt(this.at + 1) === LF ? 2 : 1;
    this.nextLine += 1;
  }
}

/** Where `character` occurs next: Infinity when it does not. `found` is the last answer, so that no text is searched twice. */
function indexFrom(text: string, character: string, from: number, found: number): number {
  if (found >= from) return found;
  const index = text.indexOf(character, from);
  return index === -1 ? Infinity : index;
}
