import { RejectedFile } from '../rejected-file';
import type { ArchiveEntry } from './central-directory';
import { u16, u32 } from '../bytes/little-endian';

const SIGNATURE = 0x04034b50;
const FIXED_BYTES = 30;
const FLAG_DATA_DESCRIPTOR = 1 << 3;

/**
 * Compares each entry's local header with the directory and refuses entries that share bytes: a few kilobytes that
 * thousands of entries point at are how small archives inflate to gigabytes.
 */
export function checkLocalHeaders(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
  directoryOffset: number,
): void {
  const ranges = entries.map((entry) => ({
    start: entry.offset,
    end: localEnd(bytes, entry, directoryOffset),
  }));
  ranges.sort((a, b) => a.start - b.start);
  ranges.forEach(({ start }, index) => {
    const previous = ranges[index - 1];
    if (previous && start < previous.end) {
      throw new RejectedFile(
        'zip_bomb',
        'Files in this ZIP share the same bytes, as in archives made to overload servers. Please upload the ZIP that WHOOP sent.',
      );
    }
  });
  for (const entry of entries) refuseOtherNames(bytes, entry);
}

function localEnd(bytes: Uint8Array, entry: ArchiveEntry, directoryOffset: number): number {
  const at = entry.offset;
  if (at + FIXED_BYTES > directoryOffset || u32(bytes, at) !== SIGNATURE) throw damaged(entry);
  const end = at + FIXED_BYTES + u16(bytes, at + 26) + u16(bytes, at + 28) + entry.compressedSize;
  if (end > directoryOffset || !agrees(bytes, at, entry)) throw damaged(entry);
  return end;
}

function refuseOtherNames(bytes: Uint8Array, entry: ArchiveEntry): void {
  const nameAt = entry.offset + FIXED_BYTES;
  if (sameBytes(bytes.subarray(nameAt, nameAt + u16(bytes, entry.offset + 26)), entry.nameBytes)) return;
  throw new RejectedFile(
    'unsafe_zip',
    `This ZIP gives "${entry.shown}" two different names. Please upload the ZIP that WHOOP sent.`,
  );
}

/** With a data descriptor (WHOOP's own form) the local sizes and CRC are zero; some writers fill them in all the same. */
function agrees(bytes: Uint8Array, at: number, entry: ArchiveEntry): boolean {
  if (u16(bytes, at + 8) !== entry.method) return false;
  const local = [u32(bytes, at + 14), u32(bytes, at + 18), u32(bytes, at + 22)];
  const declared = [entry.crc, entry.compressedSize, entry.size];
  const deferred = (u16(bytes, at + 6) & FLAG_DATA_DESCRIPTOR) !== 0;
  return local.every((value, index) => value === declared[index] || (deferred && value === 0));
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

function damaged(entry: ArchiveEntry): RejectedFile {
  const message = `"${entry.shown}" inside this ZIP is damaged. Please download the export again.`;
  return new RejectedFile('corrupt_zip', message, [{ file: entry.shown, line: null, column: null, message }]);
}
