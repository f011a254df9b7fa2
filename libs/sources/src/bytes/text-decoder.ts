export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Every JavaScript runtime has it, but it belongs to no ECMAScript library that the compiler knows. */
declare class TextDecoder {
  constructor(label: Encoding, options: { fatal: boolean; ignoreBOM: boolean });
  decode(bytes: Uint8Array): string;
}

/** Decoded text, or null when the bytes are not valid in this encoding. A byte order mark would be kept as text. */
export function decodeStrict(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
