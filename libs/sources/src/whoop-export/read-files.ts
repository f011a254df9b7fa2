import type { ImportReport } from '../import-report';
import { MAX_ROWS } from '../csv/limits';
import { RejectedFile } from '../rejected-file';
import type { ExportContents } from './assemble';
import { assemble } from './assemble';
import { Gatherer } from './gather';
import { HOW_TO_EXPORT } from './how-to-export';
import { IssueLog } from './issue-log';
import { readSheet } from './read-sheet';
import type { Sheet } from './sheet';

/** One CSV file of an upload, unread. */
export interface ExportFile {
  /** Safe to show; decides nothing that the header decides. */
  name: string;
  /** Bytes that `read` will return; weighs the progress. */
  size: number;
  read(): Uint8Array;
}

/** The CSV files of an upload, and what is around them. */
export interface ExportFiles {
  files: readonly ExportFile[];
  /** Entries of the archive that are not opened; null when the upload is a single CSV and no archive. */
  ignored: ImportReport['ignoredEntries'] | null;
}

export interface ReadSettings {
  /** Instants after this (epoch ms) are errors; Infinity to accept any. */
  latestMs: number;
  /** Told the share that was read, 0-1. */
  onProgress: (fraction: number) => void;
}

const SHOWN_NAMES = 5;

/**
 * Reads all files of an export, one after the other, and joins them.
 *
 * @throws RejectedFile when none is WHOOP's, or one of them makes the whole untrustworthy: all or nothing.
 */
export function readFiles(
  { files, ignored }: ExportFiles,
  { latestMs, onProgress }: ReadSettings,
): ExportContents {
  const gatherer = new Gatherer();
  const log = new IssueLog();
  const sheets: Sheet[] = [];
  const ignoredEntries = [...(ignored ?? [])];
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  for (const file of files) {
    const progress = (fraction: number): void => onProgress((done + file.size * fraction) / total);
    const sheet = readSheet(file.name, file.read(), { gatherer, log, latestMs, progress });
    if (sheet === 'empty') ignoredEntries.push({ name: file.name, reason: 'The file is empty.' });
    else if (sheet === null)
      ignoredEntries.push({ name: file.name, reason: 'No columns of a WHOOP export.' });
    else sheets.push(sheet);
    refuseTooManyRows(sheets);
    done += file.size;
  }
  if (sheets.length === 0) throw noExport(ignoredEntries, ignored !== null);
  gatherer.finish();
  for (const sheet of sheets) sheet.refuseIfMostlyBad();
  const contents = assemble({ sheets, gatherer, log, ignoredEntries, archive: ignored !== null });
  onProgress(1);
  return contents;
}

function refuseTooManyRows(sheets: readonly Sheet[]): void {
  const rows = sheets.reduce((sum, { rowsRead }) => sum + rowsRead, 0);
  if (rows <= MAX_ROWS) return;
  throw new RejectedFile(
    'file_too_large',
    `The files have more than ${MAX_ROWS} rows together. Twenty years of WHOOP data have about 60,000.`,
  );
}

function noExport(found: ImportReport['ignoredEntries'], archive: boolean): RejectedFile {
  return new RejectedFile(
    'not_a_whoop_export',
    `${archive ? contentsOf(found) : NO_WHOOP_TEXT} ${HOW_TO_EXPORT}`,
  );
}

const NO_WHOOP_TEXT = "This is text, but none of WHOOP's CSV files.";

function contentsOf(found: ImportReport['ignoredEntries']): string {
  if (found.length === 0) return 'This ZIP is empty.';
  const names = found.slice(0, SHOWN_NAMES).map(({ name }) => `"${name}"`);
  const more = found.length > SHOWN_NAMES ? ` and ${found.length - SHOWN_NAMES} more` : '';
  return `This ZIP holds no WHOOP file, only ${names.join(', ')}${more}.`;
}
