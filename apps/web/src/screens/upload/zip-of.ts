/** Single CSVs go as the ZIP that the server expects: stored, not packed, since they travel once and to a server nearby. */

export interface Entry {
  name: string;
  bytes: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the earliest that the format knows: the time of packing says nothing. */
const DATE = 0x0021;

/** A ZIP of the entries, in their order. */
export function zipOf(entries: readonly Entry[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const about = fields(entry, name.length);
    const local = record(LOCAL, [[2, 20], ...about, [2, 0]]);
    directory.push(
      record(CENTRAL, [[2, 20], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    parts.push(local, name, entry.bytes);
    offset += local.length + name.length + entry.bytes.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(END, [
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...parts, ...directory, end]);
}

type Field = [bytes: 2 | 4, value: number];

/** What the local and the central record both say of an entry. */
const fields = ({ bytes }: Entry, nameLength: number): Field[] => [
  [2, UTF8_NAMES],
  [2, 0],
  [2, 0],
  [2, DATE],
  [4, crc32(bytes)],
  [4, bytes.length],
  [4, bytes.length],
  [2, nameLength],
];

function record(signature: number, values: readonly Field[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 + values.reduce((sum, [size]) => sum + size, 0)));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of values) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
