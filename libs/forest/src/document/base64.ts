import { BadForestDocument } from '../errors';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const PAD = 61;
const CODES = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const NOT_A_DIGIT = 255;
const DIGITS = new Uint8Array(128).fill(NOT_A_DIGIT);
CODES.forEach((code, digit) => (DIGITS[code] = digit));
/** Few enough for one call with them as arguments. */
const CHUNK = 8_192;

/**
 * Base64 (RFC 4648) with padding, without `Buffer` or `btoa`, which a pure library has not.
 *
 * @example toBase64(Uint8Array.of(1, 2, 255)); // 'AQL/'
 */
export function toBase64(bytes: Uint8Array): string {
  const codes = new Uint8Array(4 * Math.ceil(bytes.length / 3)).fill(PAD);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    // Beyond the end a byte reads as undefined, which is 0 in bit operations.
    const bits = (bytes[from]! << 16) | (bytes[from + 1]! << 8) | bytes[from + 2]!;
    const letters = Math.min(4, bytes.length - from + 1);
    for (let letter = 0; letter < letters; letter += 1) {
      codes[to + letter] = CODES[(bits >>> (18 - 6 * letter)) & 63]!;
    }
  }
  let text = '';
  for (let from = 0; from < codes.length; from += CHUNK) {
    text += String.fromCharCode(...codes.subarray(from, from + CHUNK));
  }
  return text;
}

/** The bytes of a Base64 text. Throws `BadForestDocument`, naming `where`, for a text that is none. */
export function fromBase64(text: string, where: string): Uint8Array {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const letters = text.length - padding;
  if (text.length % 4 !== 0)
    throw new BadForestDocument(`${where}: not Base64, its length is ${text.length}`);
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let [bits, held, to] = [0, 0, 0];
  for (let at = 0; at < letters; at += 1) {
    const digit = DIGITS[text.charCodeAt(at)] ?? NOT_A_DIGIT;
    if (digit === NOT_A_DIGIT) throw new BadForestDocument(`${where}: not Base64 at ${at}`);
    bits = (bits << 6) | digit;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = bits >>> held;
    bits &= (1 << held) - 1;
  }
  return bytes;
}
