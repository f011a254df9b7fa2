import { crc32, deflateRawSync } from 'node:zlib';

/** Bit 3: sizes and CRC follow the data. Bit 11: names are UTF-8. */
const FLAGS = 0x0808;
const DEFLATE = 8;
const VERSION = 20;
/** 2026-07-12 00:00:00; always the same, so that equal texts give equal bytes. */
const DOS_TIME = ((2026 - 1980) << 25) | (7 << 21) | (12 << 16);

interface Member {
  name: Buffer;
  data: Buffer;
  crc: number;
  size: number;
  offset: number;
}

/**
 * An archive in the shape of WHOOP's own (whoop-format 1): flat, deflated, written by a streaming writer, so that local
 * headers hold zeros and a data descriptor follows each member; no extra fields, no comment.
 */
export function genuineZip(files: readonly { name: string; text: string }[]): Uint8Array {
  const chunks: Buffer[] = [];
  const members: Member[] = [];
  let offset = 0;
  for (const { name, text } of files) {
    const bytes = Buffer.from(text, 'utf8');
    const member = {
      name: Buffer.from(name, 'utf8'),
      data: deflateRawSync(bytes),
      crc: crc32(bytes),
      size: bytes.length,
      offset,
    };
    const written = [localHeader(member), member.name, member.data, descriptor(member)];
    chunks.push(...written);
    offset += written.reduce((sum, chunk) => sum + chunk.length, 0);
    members.push(member);
  }
  const directory = members.flatMap((member) => [centralHeader(member), member.name]);
  const directorySize = directory.reduce((sum, chunk) => sum + chunk.length, 0);
  return Buffer.concat([...chunks, ...directory, endRecord(members.length, directorySize, offset)]);
}

/** Little-endian fields of 2 or 4 bytes, in order. */
function record(...fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) at = buffer.writeUIntLE(value >>> 0, at, bytes);
  return buffer;
}

const localHeader = ({ name }: Member) =>
  record(
    ...([
      [4, 0x04034b50],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [4, DOS_TIME],
    ] as const),
    ...([
      [4, 0],
      [4, 0],
      [4, 0],
      [2, name.length],
      [2, 0],
    ] as const),
  );

const descriptor = ({ crc, data, size }: Member) =>
  record([4, 0x08074b50], [4, crc], [4, data.length], [4, size]);

const centralHeader = ({ name, crc, data, size, offset }: Member) =>
  record(
    ...([
      [4, 0x02014b50],
      [2, VERSION],
      [2, VERSION],
      [2, FLAGS],
      [2, DEFLATE],
      [4, DOS_TIME],
    ] as const),
    ...([
      [4, crc],
      [4, data.length],
      [4, size],
      [2, name.length],
      [2, 0],
      [2, 0],
    ] as const),
    ...([
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ] as const),
  );

const endRecord = (count: number, size: number, offset: number) =>
  record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, offset], [2, 0]);
