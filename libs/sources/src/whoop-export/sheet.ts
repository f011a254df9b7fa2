import type { DecodedText } from '../csv/decode-text';
import type { Delimiter } from '../csv/delimiter';
import { RepeatedTexts } from '../csv/repeated-texts';
import type { DateOrder } from '../csv/time-cell';
import type { FileReport, ImportIssue } from '../import-report';
import type { Place } from '../rejected-file';
import { RejectedFile } from '../rejected-file';
import type { Column } from './columns';
import type { AdjustedCell, NulledCell, RowIssue } from './issue-codes';
import { ADJUSTED_MESSAGES, HARMLESS, NULLED_MESSAGES, ROW_MESSAGES } from './issue-codes';
import type { IssueLog } from './issue-log';
import type { SheetHeader } from './sheet-header';

/** How one file is to be read. */
export interface SheetFormat {
  file: string;
  header: SheetHeader;
  encoding: DecodedText['encoding'];
  delimiter: Delimiter;
  dateOrder: DateOrder;
  /** Instants after this (epoch ms) are errors: nothing is recorded before it happens. Infinity to accept any. */
  latestMs: number;
}

/** A file is refused when more than this share of its rows, and more than MIN_BAD_ROWS of them, cannot be read. */
const MAX_BAD_SHARE = 0.2;
const MIN_BAD_ROWS = 10;
const SHOWN_PLACES = 5;

/** One file while it is read: its format, its counters, and where its issues go. */
export class Sheet {
  rowsRead = 0;
  /** Rows of nothing but delimiters: counted, but no rows. */
  emptyRows = 0;
  mergedRows = 0;
  assumedOffsets = 0;
  assumedNaps = 0;
  /** Cycle rows whose sleep begins after the cycle does: probably a nap (whoop-format 7). */
  suspectedNaps = 0;
  /** Sleeps whose stages do not add up to the time asleep. */
  uneven = 0;
  /** Minutes east of UTC by their spelling: a file states a handful of offsets, each in thousands of rows. */
  readonly statedOffsets = new Map<string, number>();
  readonly repeatedTexts = new RepeatedTexts();

  private rowsSkipped = 0;
  private cellsNulled = 0;
  private badRows = 0;
  private readonly badPlaces: Place[] = [];

  constructor(
    readonly format: SheetFormat,
    private readonly log: IssueLog,
  ) {}

  skipRow(line: number, code: RowIssue, column: Column | null = null): void {
    this.rowsSkipped += 1;
    const message = ROW_MESSAGES[code];
    this.log.add(code, () => ({ ...this.place(line, column), effect: 'row_skipped', message }));
    if (HARMLESS.has(code)) return;
    this.badRows += 1;
    if (this.badPlaces.length < SHOWN_PLACES) this.badPlaces.push({ ...this.place(line, column), message });
  }

  nullCell(line: number, column: Column, code: NulledCell, message = NULLED_MESSAGES[code]): void {
    this.cellsNulled += 1;
    this.log.add(code, () => ({ ...this.place(line, column), effect: 'cell_nulled', message }));
  }

  adjustCell(line: number, column: Column, code: AdjustedCell): void {
    const message = ADJUSTED_MESSAGES[code];
    this.log.add(code, () => ({ ...this.place(line, column), effect: 'cell_adjusted', message }));
  }

  /** @throws RejectedFile when so much of the file is unreadable that the rest would mislead. */
  refuseIfMostlyBad(): void {
    const many = this.badRows > MIN_BAD_ROWS && this.badRows > this.rowsRead * MAX_BAD_SHARE;
    const all = this.badRows > 0 && this.badRows === this.rowsRead;
    if (!many && !all) return;
    throw new RejectedFile(
      'too_many_bad_rows',
      `${this.badRows} of ${this.rowsRead} rows in "${this.format.file}" cannot be read, so nothing was imported. Please upload the ZIP from WHOOP as it is; the first places are listed.`,
      this.badPlaces,
    );
  }

  report(): FileReport {
    const { file, header, encoding, delimiter } = this.format;
    return {
      name: file,
      kind: header.kind,
      language: header.language,
      variant: header.variant,
      encoding,
      delimiter,
      rowsRead: this.rowsRead,
      rowsUsed: this.rowsRead - this.rowsSkipped,
      rowsSkipped: this.rowsSkipped,
      cellsNulled: this.cellsNulled,
      unknownColumns: header.unknownColumns,
      missingColumns: header.missingColumns,
    };
  }

  private place(line: number, column: Column | null): Pick<ImportIssue, 'file' | 'line' | 'column'> {
    const { file, header } = this.format;
    const at = column === null ? undefined : header.columnAt[column];
    return { file, line, column: at === undefined ? null : header.spelt[at]! };
  }
}
