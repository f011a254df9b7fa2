import { displayName } from './archive/entry-name';
import { openArchive } from './archive/inflate';
import { scanArchive } from './archive/scan-archive';
import { sniff } from './archive/sniff';
import type { ImportReport } from './import-report';
import { RejectedFile } from './rejected-file';
import type { ExportContents } from './whoop-export/assemble';
import { assemble } from './whoop-export/assemble';
import { ignoreReason } from './whoop-export/file-names';
import { Gatherer } from './whoop-export/gather';
import { IssueLog } from './whoop-export/issue-log';
import { refusalForOtherVendors } from './whoop-export/other-vendors';
import { readSheet } from './whoop-export/read-sheet';
import type { Sheet } from './whoop-export/sheet';

export interface ReadOptions {
  /** Told the share of the export that was read, 0-1, rising, now and then. */
  onProgress?(this: void, fraction: number): void;
}

/** A CSV that is uploaded on its own comes without a trusted name. */
const SINGLE_CSV_NAME = 'upload.csv';
const SHOWN_NAMES = 5;

const HOW_TO =
  'Please upload the ZIP that WHOOP sends: in the WHOOP app, choose App Settings, Data Export, and wait for the e-mail.';

/** An unread part of the upload; `size` in bytes weighs its progress. */
interface Source {
  name: string;
  size: number;
  read(): Uint8Array;
}

/**
 * Reads a WHOOP export, a ZIP or one of its CSV files, told apart by content. The same bytes always give the same result.
 *
 * @throws RejectedFile, and nothing else, when the upload as a whole cannot be used.
 */
export function readExport(bytes: Uint8Array, options: ReadOptions = {}): ExportContents {
  const content = sniff(bytes);
  const progress = options.onProgress ?? (() => undefined);
  switch (content.is) {
    case 'zip': {
      const { sources, ignoredEntries } = openExport(bytes);
      return readSources(sources, ignoredEntries, progress);
    }
    case 'text':
      return readSources([{ name: SINGLE_CSV_NAME, size: bytes.length, read: () => bytes }], null, progress);
    case 'empty':
      throw new RejectedFile('not_a_zip', `The file is empty. ${HOW_TO}`);
    case 'other':
      throw new RejectedFile('not_a_zip', `This is ${content.what}, not a ZIP or a CSV file. ${HOW_TO}`);
  }
}

type Ignored = ImportReport['ignoredEntries'];

function openExport(bytes: Uint8Array): { sources: Source[]; ignoredEntries: Ignored } {
  const entries = scanArchive(bytes, refusalForOtherVendors);
  const inflate = openArchive(bytes, entries);
  const sources: Source[] = [];
  const ignoredEntries: Ignored = [];
  entries.forEach((entry, index) => {
    const reason = ignoreReason(entry.name);
    if (reason === null) sources.push({ name: entry.shown, size: entry.size, read: () => inflate(index) });
    else ignoredEntries.push({ name: entry.shown, reason });
  });
  return { sources, ignoredEntries };
}

/** @param ignored entries of the archive that are not opened; null when the upload is no archive. */
function readSources(
  sources: readonly Source[],
  ignored: Ignored | null,
  onProgress: (fraction: number) => void,
): ExportContents {
  const gatherer = new Gatherer();
  const log = new IssueLog();
  const sheets: Sheet[] = [];
  const ignoredEntries = [...(ignored ?? [])];
  const total = Math.max(
    1,
    sources.reduce((sum, { size }) => sum + size, 0),
  );
  let done = 0;
  for (const { name, size, read } of sources) {
    const progress = (fraction: number): void => onProgress((done + size * fraction) / total);
    const sheet = readSheet({ name, bytes: read() }, { gatherer, log, progress });
    if (sheet === null || sheet === 'empty') {
      ignoredEntries.push({
        name,
        reason: sheet === null ? 'No columns of a WHOOP export.' : 'The file is empty.',
      });
    } else sheets.push(sheet);
    done += size;
  }
  if (sheets.length === 0) throw noExport(ignored, ignoredEntries);
  gatherer.finish();
  for (const sheet of sheets) sheet.refuseIfMostlyBad();
  const contents = assemble({ sheets, gatherer, log, ignoredEntries, archive: ignored !== null });
  onProgress(1);
  return contents;
}

function noExport(ignored: Ignored | null, found: Ignored): RejectedFile {
  if (ignored === null) {
    return new RejectedFile('not_a_whoop_export', `This is text, but none of WHOOP's CSV files. ${HOW_TO}`);
  }
  const names = found.slice(0, SHOWN_NAMES).map(({ name }) => `"${displayName(name)}"`);
  const more = found.length > SHOWN_NAMES ? ` and ${found.length - SHOWN_NAMES} more` : '';
  const what =
    found.length === 0
      ? 'This ZIP is empty.'
      : `This ZIP holds no WHOOP file, only ${names.join(', ')}${more}.`;
  return new RejectedFile('not_a_whoop_export', `${what} ${HOW_TO}`);
}
