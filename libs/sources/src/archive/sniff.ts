import { startsWith } from '../bytes/little-endian';

/** What the bytes of an upload are, judged by content alone: names and MIME types are chosen by the sender. */
export type Content = { is: 'zip' } | { is: 'text' } | { is: 'empty' } | { is: 'other'; what: string };

const ZIP_STARTS = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];

const KNOWN: readonly { what: string; magic: readonly number[]; at?: number }[] = [
  { what: 'a PDF document', magic: [0x25, 0x50, 0x44, 0x46] },
  { what: 'a JPEG picture', magic: [0xff, 0xd8, 0xff] },
  { what: 'a PNG picture', magic: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a GIF picture', magic: [0x47, 0x49, 0x46, 0x38] },
  { what: 'a gzip archive', magic: [0x1f, 0x8b] },
  { what: 'a 7z archive', magic: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'a RAR archive', magic: [0x52, 0x61, 0x72, 0x21] },
  { what: 'an xz archive', magic: [0xfd, 0x37, 0x7a, 0x58, 0x5a] },
  { what: 'a bzip2 archive', magic: [0x42, 0x5a, 0x68] },
  { what: 'a tar archive', magic: [0x75, 0x73, 0x74, 0x61, 0x72], at: 257 },
  { what: 'an old Excel workbook', magic: [0xd0, 0xcf, 0x11, 0xe0] },
  { what: 'a program', magic: [0x4d, 0x5a] },
  { what: 'a program', magic: [0x7f, 0x45, 0x4c, 0x46] },
  { what: 'part of a split ZIP', magic: [0x50, 0x4b, 0x07, 0x08] },
];

const LOOKED_AT = 4096;
/** Text has next to no control bytes; compressed or machine data has about one in ten. */
const MAX_CONTROL_SHARE = 0.01;

export function sniff(bytes: Uint8Array): Content {
  if (bytes.length === 0) return { is: 'empty' };
  if (ZIP_STARTS.some((magic) => startsWith(bytes, magic))) return { is: 'zip' };
  const known = KNOWN.find(({ magic, at }) => startsWith(bytes, magic, at));
  if (known) return { is: 'other', what: known.what };
  return looksBinary(bytes) ? { is: 'other', what: 'not text' } : { is: 'text' };
}

/** NUL is not counted: UTF-16 text is full of it and deserves the message about encodings. */
function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, LOOKED_AT);
  let controls = 0;
  for (const byte of head) {
    if (byte < 0x20 && byte !== 0 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d) controls += 1;
  }
  return controls > head.length * MAX_CONTROL_SHARE;
}
