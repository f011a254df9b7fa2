import { ELEMENT_CODECS } from './element-codecs';
import type { ElementCodec, ElementType } from './element-codecs';

const HEADER_BYTES = 20;
const LENGTH_BYTES = 4;
const NULL_LENGTH = -1;

/**
 * A Postgres array in its binary form, which the driver sends as it is: nothing is quoted here and nothing parsed there. Of
 * 150,000 numbers the text form takes 100 ms to write and to read, this one about 10 ms; documents are written to text once
 * instead of once and then escaped. Null stays null.
 * @throws TypeError for what such an element cannot be: undefined, numbers that are not finite, other types
 */
export function binaryArray(type: ElementType, values: readonly unknown[]): Buffer {
  const codec: ElementCodec<unknown> = ELEMENT_CODECS[type];
  const elements = values.map((value) => (value === null ? null : codec.prepare(value)));
  const bytes = Buffer.allocUnsafe(HEADER_BYTES + mostBytes(elements, codec));
  writeHeader(bytes, { oid: codec.oid, length: values.length, hasNulls: elements.includes(null) });
  let at = HEADER_BYTES;
  for (const element of elements) {
    if (element === null) {
      at = bytes.writeInt32BE(NULL_LENGTH, at);
      continue;
    }
    const written = codec.write(bytes, at + LENGTH_BYTES, element);
    bytes.writeInt32BE(written, at);
    at += LENGTH_BYTES + written;
  }
  return bytes.subarray(0, at);
}

function mostBytes(elements: readonly unknown[], { mostBytes: most }: ElementCodec<unknown>): number {
  let sum = elements.length * LENGTH_BYTES;
  for (const element of elements) if (element !== null) sum += most(element);
  return sum;
}

/** One dimension from 1 to n: number of dimensions, whether there are nulls, type, length, lower bound. */
function writeHeader(
  bytes: Buffer,
  { oid, length, hasNulls }: { oid: number; length: number; hasNulls: boolean },
) {
  [1, hasNulls ? 1 : 0, oid, length, 1].forEach((part, i) => bytes.writeInt32BE(part, 4 * i));
}
