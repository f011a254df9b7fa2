import { RejectedFile } from '../rejected-file';
import { u16, u32 } from '../bytes/little-endian';

const END_SIGNATURE = 0x06054b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const END_BYTES = 22;
const ZIP64_LOCATOR_BYTES = 20;
const MAX_COMMENT_BYTES = 0xffff;

/** Where the central directory lies and how many entries it claims. */
export interface EndRecord {
  entries: number;
  directoryOffset: number;
  directoryEnd: number;
}

/**
 * Finds the one end record of an archive. Two readers must never disagree about which directory counts, so anything
 * but exactly one record, directly behind its directory and ending with the file, is refused.
 */
export function findEndRecord(bytes: Uint8Array): EndRecord {
  const position = endPosition(bytes);
  const entries = u16(bytes, position + 10);
  const directorySize = u32(bytes, position + 12);
  const directoryOffset = u32(bytes, position + 16);
  refuseZip64(bytes, position, [entries, directorySize, directoryOffset]);
  if (
    u16(bytes, position + 4) !== 0 ||
    u16(bytes, position + 6) !== 0 ||
    u16(bytes, position + 8) !== entries
  ) {
    throw new RejectedFile(
      'unsupported_zip',
      'This ZIP is split over several parts. Please upload the single ZIP that WHOOP sent.',
    );
  }
  if (directoryOffset + directorySize !== position) {
    throw new RejectedFile(
      'corrupt_zip',
      'The list of files in this ZIP is not where it should be: the file is damaged or was changed. Please download it again.',
    );
  }
  return { entries, directoryOffset, directoryEnd: position };
}

function endPosition(bytes: Uint8Array): number {
  const signatures = endSignatures(bytes);
  const ends = signatures.filter((at) => at + END_BYTES + u16(bytes, at + END_BYTES - 2) === bytes.length);
  const position = ends[0];
  if (position === undefined) {
    throw new RejectedFile(
      'corrupt_zip',
      signatures.length === 0
        ? 'The end of this ZIP is missing: it was probably not downloaded completely. Please download it again.'
        : 'There is foreign data behind the end of this ZIP. Please download it again.',
    );
  }
  const directoryEnd = u32(bytes, position + 12) + u32(bytes, position + 16);
  const rivals = signatures.filter((at) => at !== position && (at > position || at >= directoryEnd));
  if (ends.length > 1 || rivals.length > 0) {
    throw new RejectedFile(
      'unsafe_zip',
      'This ZIP has two endings, so programs would disagree about what is in it. Please upload the ZIP that WHOOP sent.',
    );
  }
  return position;
}

function endSignatures(bytes: Uint8Array): number[] {
  const found: number[] = [];
  const last = bytes.length - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT_BYTES); at -= 1) {
    if (bytes[at] === 0x50 && u32(bytes, at) === END_SIGNATURE) found.push(at);
  }
  return found;
}

function refuseZip64(bytes: Uint8Array, position: number, numbers: readonly [number, number, number]): void {
  const locator = position - ZIP64_LOCATOR_BYTES;
  const [entries, size, offset] = numbers;
  const marked = entries === 0xffff || size === 0xffffffff || offset === 0xffffffff;
  if (marked || (locator >= 0 && u32(bytes, locator) === ZIP64_LOCATOR_SIGNATURE)) {
    throw new RejectedFile(
      'unsupported_zip',
      'This ZIP uses the format for very large files (ZIP64). A WHOOP export never does: please upload the ZIP that WHOOP sent.',
    );
  }
}
