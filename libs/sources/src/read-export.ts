import { openArchive } from './archive/inflate';
import { MAX_ENTRY_BYTES } from './archive/limits';
import { scanArchive } from './archive/scan-archive';
import { sniff } from './archive/sniff';
import { RejectedFile } from './rejected-file';
import type { ExportContents } from './whoop-export/assemble';
import { ignoreReason } from './whoop-export/file-names';
import { HOW_TO_EXPORT } from './whoop-export/how-to-export';
import { refusalForOtherVendors } from './whoop-export/other-vendors';
import type { ExportFile, ExportFiles } from './whoop-export/read-files';
import { readFiles } from './whoop-export/read-files';

export interface ReadOptions {
  /** Now, in epoch ms, with some room for clocks that are ahead: what lies later is not read. Without it, anything may. */
  latestMs?: number;
  /** Told the share of the export that was read, 0-1, rising, now and then. */
  onProgress?(this: void, fraction: number): void;
}

/** A CSV that is uploaded on its own comes without a name that could be trusted. */
const SINGLE_CSV_NAME = 'upload.csv';

/**
 * Reads a WHOOP export, a ZIP or one of its CSV files, told apart by content. The same bytes always give the same result.
 *
 * @throws RejectedFile, and nothing else, when the upload as a whole cannot be used.
 */
export function readExport(bytes: Uint8Array, options: ReadOptions = {}): ExportContents {
  const content = sniff(bytes);
  const settings = {
    latestMs: options.latestMs ?? Infinity,
    onProgress: options.onProgress ?? (() => undefined),
  };
  switch (content.is) {
    case 'zip':
      return readFiles(filesOf(bytes), settings);
    case 'text':
      return readFiles(singleCsv(bytes), settings);
    case 'empty':
      throw new RejectedFile('not_a_zip', `The file is empty. ${HOW_TO_EXPORT}`);
    case 'other':
      throw new RejectedFile(
        'not_a_zip',
        `This is ${content.what}, not a ZIP or a CSV file. ${HOW_TO_EXPORT}`,
      );
  }
}

function singleCsv(bytes: Uint8Array): ExportFiles {
  if (bytes.length > MAX_ENTRY_BYTES) {
    throw new RejectedFile(
      'file_too_large',
      `The file is larger than ${MAX_ENTRY_BYTES / 2 ** 20} MiB. ${HOW_TO_EXPORT}`,
    );
  }
  return { files: [{ name: SINGLE_CSV_NAME, size: bytes.length, read: () => bytes }], ignored: null };
}

/** Judges the archive and lists what to read of it. Nothing is inflated before its turn, and nothing else ever. */
function filesOf(bytes: Uint8Array): ExportFiles {
  const entries = scanArchive(bytes, refusalForOtherVendors);
  const inflate = openArchive(bytes, entries);
  const files: ExportFile[] = [];
  const ignored: NonNullable<ExportFiles['ignored']> = [];
  entries.forEach((entry, index) => {
    const reason = ignoreReason(entry.name);
    if (reason === null) files.push({ name: entry.shown, size: entry.size, read: () => inflate(index) });
    else ignored.push({ name: entry.shown, reason });
  });
  return { files, ignored };
}
