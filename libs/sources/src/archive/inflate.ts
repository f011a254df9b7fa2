import AdmZip from 'adm-zip';
import { RejectedFile } from '../rejected-file';
import type { ArchiveEntry } from './central-directory';

/** adm-zip reads nothing but a Node Buffer; no other file of the pure libraries names it. */
declare const Buffer: { from(memory: ArrayBufferLike, offset: number, length: number): Uint8Array };

/** The part of adm-zip that is used; its published typings lack the decoder and the offset. */
interface OpenedEntry {
  readonly header: { offset: number; size: number; compressedSize: number };
  /** Inflates and checks the CRC; throws on damage and on more bytes than declared. */
  getData(): Uint8Array;
}
interface Decoder {
  efs: boolean;
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}
type Zip = new (
  bytes: Uint8Array,
  options: { noSort: true; decoder: Decoder },
) => { getEntries(): OpenedEntry[] };

/** Names are never looked up: one character per byte keeps different names different whatever their encoding. */
const RAW_NAMES: Decoder = {
  efs: false,
  encode: (text) => Buffer.from(Uint8Array.from(text, byteOf).buffer, 0, text.length),
  decode: (bytes) => String.fromCharCode(...bytes),
};

/**
 * Opens a scanned archive with adm-zip.
 *
 * @returns a function that inflates the entry at an index of `entries` and checks its size and CRC.
 * @throws RejectedFile when adm-zip sees other entries than the scan did, or an entry is damaged or larger than declared.
 */
export function openArchive(
  bytes: Uint8Array,
  entries: readonly ArchiveEntry[],
): (index: number) => Uint8Array {
  const opened = openEntries(bytes);
  const same = (entry: ArchiveEntry, index: number): boolean => {
    const header = opened[index]?.header;
    return (
      header?.offset === entry.offset &&
      header.size === entry.size &&
      header.compressedSize === entry.compressedSize
    );
  };
  if (opened.length !== entries.length || !entries.every(same)) {
    throw new RejectedFile(
      'unsafe_zip',
      'Programs disagree about what is in this ZIP. Please upload the ZIP that WHOOP sent.',
    );
  }
  return (index) => inflate(opened[index]!, entries[index]!);
}

function openEntries(bytes: Uint8Array): OpenedEntry[] {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return new (AdmZip as unknown as Zip)(buffer, { noSort: true, decoder: RAW_NAMES }).getEntries();
  } catch {
    throw new RejectedFile('corrupt_zip', 'This ZIP is damaged. Please download the export again.');
  }
}

function inflate(opened: OpenedEntry, entry: ArchiveEntry): Uint8Array {
  let data: Uint8Array;
  try {
    data = opened.getData();
  } catch (error) {
    throw isOverrun(error) ? bomb(entry) : damaged(entry);
  }
  if (data.length > entry.size) throw bomb(entry);
  if (data.length < entry.size) throw damaged(entry);
  return data;
}

/** What zlib says when an entry inflates beyond its declared size, where adm-zip makes it stop. */
function isOverrun(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
  );
}

function byteOf(character: string): number {
  return character.charCodeAt(0);
}

function bomb(entry: ArchiveEntry): RejectedFile {
  const message = `"${entry.shown}" unpacks to more than this ZIP says, as in archives made to overload servers.`;
  return new RejectedFile('zip_bomb', message, [{ file: entry.shown, line: null, column: null, message }]);
}

function damaged(entry: ArchiveEntry): RejectedFile {
  const message = `"${entry.shown}" inside this ZIP is damaged. Nothing was imported; please download the export again.`;
  return new RejectedFile('corrupt_zip', message, [{ file: entry.shown, line: null, column: null, message }]);
}
