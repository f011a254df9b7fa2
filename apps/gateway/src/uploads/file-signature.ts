const TEXT_BEFORE_BINARY = ['%PDF', 'GIF8', 'BZh', 'Rar!', 'MZ', '7z'];
const BYTE_ORDER_MARKS = ['\xef\xbb\xbf', '\xff\xfe', '\xfe\xff'];
const ZIP = ['PK\x03\x04', 'PK\x05\x06'];
/** The end record of a ZIP alone has 22 bytes, and no header line of an export is shorter. */
const SMALLEST_FILE = 22;
const CONTROL = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * Whether the file is worth reading at all: a ZIP, or text that the reader will judge. PDFs, pictures, programs and
 * other archives are told from their first bytes; the name and the declared type say nothing reliable.
 */
export function mayBeExport(head: Uint8Array, byteSize: number): boolean {
  if (byteSize < SMALLEST_FILE) return false;
  const start = String.fromCharCode(...head);
  const startsWith = (prefixes: string[]) => prefixes.some((prefix) => start.startsWith(prefix));
  if (startsWith(ZIP) || startsWith(BYTE_ORDER_MARKS)) return true;
  return !startsWith(TEXT_BEFORE_BINARY) && !CONTROL.test(start) && !/^[\x80-\xff]{2}/.test(start);
}
