import { BadForestDocument } from '../errors';
import { fromBase64 } from './base64';
import type { Fields } from './fields';

/** The bytes of a Base64 field. */
export const readBytes = (fields: Fields, name: string): Uint8Array =>
  fromBase64(fields.text(name), `document.${name}`);

/** The numbers of a Base64 field; all must be finite. */
export function readNumbers<Numbers extends Float32Array | Float64Array>(
  fields: Fields,
  name: string,
  Numbers: { new (buffer: ArrayBufferLike): Numbers; BYTES_PER_ELEMENT: number },
): Numbers {
  const { buffer, length } = readBytes(fields, name);
  if (length % Numbers.BYTES_PER_ELEMENT !== 0)
    throw new BadForestDocument(`document.${name}: ends within a number`);
  const numbers = new Numbers(buffer);
  if (!numbers.every(Number.isFinite))
    throw new BadForestDocument(`document.${name}: a number is not finite`);
  return numbers;
}
