import { RejectedFile } from '../rejected-file';
import type { ArchiveEntry } from './central-directory';
import { peekNames, readDirectory } from './central-directory';
import { findEndRecord } from './end-record';
import { refuseUnsafeName } from './entry-name';
import { MAX_ENTRIES, MAX_ENTRY_BYTES, MAX_RATIO, MAX_TOTAL_BYTES, RATIO_FREE_BYTES } from './limits';
import { checkLocalHeaders } from './local-headers';

const FLAG_ENCRYPTED = 1 << 0;
const FLAG_STRONG_ENCRYPTION = 1 << 6;
const FLAG_HIDDEN_HEADERS = 1 << 13;
const STORED = 0;
const DEFLATED = 8;
const AES = 99;
const ZIP64_MARK = 0xffffffff;
const FILE_TYPE = 0o170000;
const REGULAR = 0o100000;
const FOLDER = 0o040000;

/**
 * Judges an archive from its headers alone, before a byte of it is inflated.
 *
 * @param foreign says whose archive it is, from its names, when it is another vendor's; asked before any limit is applied,
 *   because such exports are often larger than a WHOOP export may be.
 * @returns the entries in the directory's order; each is bounded in size, apart from all others, and safely named.
 * @throws RejectedFile
 */
export function scanArchive(
  bytes: Uint8Array,
  foreign: (names: string[]) => RejectedFile | null,
): ArchiveEntry[] {
  const end = findEndRecord(bytes);
  const refusal = foreign(peekNames(bytes, end, MAX_ENTRIES));
  if (refusal) throw refusal;
  if (end.entries > MAX_ENTRIES) {
    throw tooLarge(`This ZIP holds ${end.entries} files; at most ${MAX_ENTRIES} are read.`);
  }
  const entries = readDirectory(bytes, end);
  for (const entry of entries) {
    refuseUnsafeName(entry.name, entry.nameBytes.length);
    refuseEncrypted(entry);
    refuseUnsupported(entry);
    refuseSpecialFile(entry);
  }
  refuseDuplicates(entries);
  for (const entry of entries) refuseOversized(entry);
  checkLocalHeaders(bytes, entries, end.directoryOffset);
  if (entries.reduce((sum, { size }) => sum + size, 0) > MAX_TOTAL_BYTES) {
    throw tooLarge(`The files in this ZIP are larger than ${MAX_TOTAL_BYTES / 2 ** 20} MiB together.`);
  }
  return entries;
}

function refuseEncrypted(entry: ArchiveEntry): void {
  const locked = FLAG_ENCRYPTED | FLAG_STRONG_ENCRYPTION | FLAG_HIDDEN_HEADERS;
  if ((entry.flags & locked) === 0 && entry.method !== AES) return;
  throw new RejectedFile(
    'encrypted_zip',
    'This ZIP is protected with a password. Please upload it without one, as WHOOP sends it.',
  );
}

function refuseUnsupported(entry: ArchiveEntry): void {
  const sizes = [entry.size, entry.compressedSize, entry.offset];
  if (entry.zip64 || sizes.includes(ZIP64_MARK)) throw unsupported('the format for very large files (ZIP64)');
  if (entry.disk !== 0) throw unsupported('several parts');
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw unsupported(`compression method ${entry.method}`);
  }
}

function refuseSpecialFile(entry: ArchiveEntry): void {
  const type = entry.mode & FILE_TYPE;
  if (type === 0 || type === REGULAR || type === FOLDER) return;
  throw new RejectedFile(
    'unsafe_zip',
    `"${entry.shown}" in this ZIP is a link or a device and not a file. Please upload the ZIP that WHOOP sent.`,
  );
}

function refuseDuplicates(entries: readonly ArchiveEntry[]): void {
  const seen = new Set<string>();
  for (const { name, shown } of entries) {
    const folded = name.normalize('NFC').toLowerCase();
    if (seen.has(folded)) {
      throw new RejectedFile(
        'unsafe_zip',
        `This ZIP holds "${shown}" twice, so it is not clear which one counts. Please upload the ZIP that WHOOP sent.`,
      );
    }
    seen.add(folded);
  }
}

function refuseOversized(entry: ArchiveEntry): void {
  if (entry.size > RATIO_FREE_BYTES && entry.size > entry.compressedSize * MAX_RATIO) {
    throw new RejectedFile(
      'zip_bomb',
      `"${entry.shown}" would unpack to more than ${MAX_RATIO} times its size, as in archives made to overload servers.`,
    );
  }
  if (entry.size > MAX_ENTRY_BYTES) {
    throw tooLarge(`"${entry.shown}" is larger than ${MAX_ENTRY_BYTES / 2 ** 20} MiB.`);
  }
}

function unsupported(what: string): RejectedFile {
  return new RejectedFile(
    'unsupported_zip',
    `This ZIP uses ${what}, which is not read here. Please upload the ZIP that WHOOP sent, or make a plain one.`,
  );
}

function tooLarge(what: string): RejectedFile {
  return new RejectedFile(
    'zip_too_large',
    `${what} A WHOOP export of five years has 4 files of 1.5 MB together.`,
  );
}
