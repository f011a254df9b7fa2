import type { RecordKind } from './records';

export type Language = 'en' | 'de' | 'es' | 'fr' | 'pt' | 'it';
/** Which generation of WHOOP's exporter wrote the columns; null when it cannot be told (design: whoop-format 3). */
export type Variant = 'V1' | 'V2' | 'V3';

/** One row that was not used, or one cell that was set to null. Line 1 is the header; multi-line rows count from their first line. */
export interface ImportIssue {
  file: string;
  line: number;
  /** As the header spells it; null when the whole row is meant. */
  column: string | null;
  effect: 'row_skipped' | 'cell_nulled' | 'cell_adjusted';
  /** Stable reason, for example `out_of_range`, `duplicate_row`, `no_cycle_start`, `unreadable_date`. */
  code: string;
  /** A plain sentence: what is wrong and what was done. Never quotes the cell: it may be health data. */
  message: string;
}

export interface FileReport {
  /** The entry's name, without folders, made safe for display. */
  name: string;
  kind: RecordKind;
  language: Language;
  variant: Variant | null;
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  delimiter: ',' | ';' | '\t';
  rowsRead: number;
  rowsUsed: number;
  rowsSkipped: number;
  cellsNulled: number;
  /** Columns that this version does not know; their values are not stored. */
  unknownColumns: string[];
  /** Columns that its generation of exports has and the file lacks. */
  missingColumns: string[];
}

export interface ImportWarning {
  code: string;
  message: string;
  file: string | null;
  count: number;
}

/** What became of an export: nothing is dropped without standing here. */
export interface ImportReport {
  source: 'whoop-export';
  files: FileReport[];
  /** Entries of the archive that are not read: extra files, folders, system junk. */
  ignoredEntries: { name: string; reason: string }[];
  /** At most MAX_ISSUES entries, in the order of files and lines; `issueCounts` is exact. */
  issues: ImportIssue[];
  /** Exact number per reason code, over all files. */
  issueCounts: Record<string, number>;
  warnings: ImportWarning[];
  /** First and last local day (YYYY-MM-DD) that any record touches; null for an export without rows. */
  range: { firstDay: string; lastDay: string } | null;
  counts: Record<RecordKind, number>;
}
