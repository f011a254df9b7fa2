import { RejectedFile } from '../rejected-file';
import type { EndRecord } from './end-record';
import { displayName, entryName } from './entry-name';
import { u16, u32 } from '../bytes/little-endian';

const SIGNATURE = 0x02014b50;
const FIXED_BYTES = 46;
const ZIP64_EXTRA = 0x0001;
const FLAG_UTF8 = 1 << 11;

/** One entry as the central directory declares it. Sizes in bytes; nothing of it is proven yet. */
export interface ArchiveEntry {
  name: string;
  nameBytes: Uint8Array;
  /** The name without folders, safe to show. */
  shown: string;
  folder: boolean;
  flags: number;
  method: number;
  crc: number;
  compressedSize: number;
  size: number;
  disk: number;
  /** Unix file type and permissions; 0 when the archive has none. */
  mode: number;
  offset: number;
  zip64: boolean;
}

/** Reads all entries that the end record claims; they must fill the directory exactly. */
export function readDirectory(bytes: Uint8Array, end: EndRecord): ArchiveEntry[] {
  const entries: ArchiveEntry[] = [];
  let at = end.directoryOffset;
  for (let index = 0; index < end.entries; index += 1) {
    const next = entryEnd(bytes, at, end.directoryEnd);
    if (next === null) throw damaged();
    entries.push(readEntry(bytes, at));
    at = next;
  }
  if (at !== end.directoryEnd) throw damaged();
  return entries;
}

/** The first names of the directory, as far as they can be read: enough to say whose archive it is before any limit. */
export function peekNames(bytes: Uint8Array, end: EndRecord, limit: number): string[] {
  const names: string[] = [];
  let at = end.directoryOffset;
  for (let index = 0; index < Math.min(end.entries, limit); index += 1) {
    const next = entryEnd(bytes, at, end.directoryEnd);
    if (next === null) return names;
    names.push(entryName(bytes.subarray(at + FIXED_BYTES, at + FIXED_BYTES + u16(bytes, at + 28)), false));
    at = next;
  }
  return names;
}

function entryEnd(bytes: Uint8Array, at: number, directoryEnd: number): number | null {
  if (at + FIXED_BYTES > directoryEnd || u32(bytes, at) !== SIGNATURE) return null;
  const next = at + FIXED_BYTES + u16(bytes, at + 28) + u16(bytes, at + 30) + u16(bytes, at + 32);
  return next > directoryEnd ? null : next;
}

function readEntry(bytes: Uint8Array, at: number): ArchiveEntry {
  const nameEnd = at + FIXED_BYTES + u16(bytes, at + 28);
  const nameBytes = bytes.subarray(at + FIXED_BYTES, nameEnd);
  const flags = u16(bytes, at + 8);
  const name = entryName(nameBytes, (flags & FLAG_UTF8) !== 0);
  return {
    name,
    nameBytes,
    shown: displayName(name),
    folder: name.endsWith('/'),
    flags,
    method: u16(bytes, at + 10),
    crc: u32(bytes, at + 16),
    compressedSize: u32(bytes, at + 20),
    size: u32(bytes, at + 24),
    disk: u16(bytes, at + 34),
    mode: u16(bytes, at + 40),
    offset: u32(bytes, at + 42),
    zip64: hasExtra(bytes.subarray(nameEnd, nameEnd + u16(bytes, at + 30)), ZIP64_EXTRA),
  };
}

function hasExtra(extra: Uint8Array, id: number): boolean {
  for (let at = 0; at + 4 <= extra.length; at += 4 + u16(extra, at + 2)) {
    if (u16(extra, at) === id) return true;
  }
  return false;
}

function damaged(): RejectedFile {
  return new RejectedFile(
    'corrupt_zip',
    'The list of files in this ZIP is damaged. Please download the export again.',
  );
}
