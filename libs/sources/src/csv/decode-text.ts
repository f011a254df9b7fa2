import { startsWith } from '../bytes/little-endian';
import { RejectedFile } from '../rejected-file';
import type { Encoding } from '../bytes/text-decoder';
import { decodeStrict } from '../bytes/text-decoder';

export interface DecodedText {
  text: string;
  encoding: Encoding;
}

const MARKS: readonly { encoding: Encoding; mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];
/** Every other byte of Latin text in UTF-16 is zero; a stray zero byte in a note is not that. */
const MAX_NUL_SHARE = 0.1;
const LOOKED_AT = 1024;

const FIX =
  'In a spreadsheet, save it as "CSV UTF-8"; better still, upload the ZIP from WHOOP without opening it first.';

/** Strict UTF-8, or UTF-16 when a byte order mark says so. Anything else is refused rather than read with wrong letters. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  const marked = MARKS.find(({ mark }) => startsWith(bytes, mark));
  const encoding = marked?.encoding ?? 'utf-8';
  const text = decodeStrict(marked ? bytes.subarray(marked.mark.length) : bytes, encoding);
  if (text === null) {
    throw unreadable(file, `"${file}" is not valid ${encoding.toUpperCase()} text. ${FIX}`);
  }
  if (nulShare(text) > MAX_NUL_SHARE) {
    throw unreadable(file, `"${file}" looks like UTF-16 text without the mark that says so. ${FIX}`);
  }
  return { text, encoding };
}

function nulShare(text: string): number {
  const head = text.slice(0, LOOKED_AT);
  return head.length === 0 ? 0 : (head.split('\0').length - 1) / head.length;
}

function unreadable(file: string, message: string): RejectedFile {
  return new RejectedFile('unreadable_text', message, [{ file, line: null, column: null, message }]);
}
