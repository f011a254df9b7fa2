import { crc32, deflateRawSync } from 'node:zlib';

/**
 * One member of an archive, honest unless told otherwise: every field that a header declares can be made to lie.
 * Sizes in bytes.
 */
export interface Member {
  name: string | Uint8Array;
  /** Plain content; deflated unless `method` is 0 or `payload` is given. */
  data?: string | Uint8Array;
  /** Bytes to write in place of the compressed content. */
  payload?: Uint8Array;
  method?: number;
  flags?: number;
  crc?: number;
  size?: number;
  compressedSize?: number;
  /** What the local header says instead. */
  local?: { name?: string; size?: number };
  /** Writes a data descriptor and zeros in the local header, as WHOOP does. */
  descriptor?: 'signed' | 'unsigned';
  /** Extra field of the directory's entry. */
  extra?: Uint8Array;
  /** Unix file type and permissions. */
  mode?: number;
  disk?: number;
  /** Offset that the directory names instead of the true one. */
  offset?: number;
  /** Leaves the local part out; only with `offset`. */
  directoryOnly?: boolean;
}

/** What to change about the archive around its members. */
export interface Frame {
  comment?: Uint8Array;
  entries?: number;
  disk?: number;
  /** Added to the directory's offset in the end record. */
  directoryShift?: number;
  /** Bytes between the directory and the end record. */
  beforeEnd?: Uint8Array;
}

const UTF8 = 1 << 11;
const DESCRIPTOR = 1 << 3;

/** An archive of `members`, byte for byte as they and the frame ask. */
export function zipOf(members: readonly Member[], frame: Frame = {}): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const facts = factsOf(member);
    directory.push(directoryEntry(member, facts, member.offset ?? offset));
    if (member.directoryOnly) continue;
    const local = localPart(member, facts);
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const between = Buffer.from(frame.beforeEnd ?? []);
  return Buffer.concat([
    ...locals,
    listing,
    between,
    endRecord(members.length, listing.length, offset, frame),
  ]);
}

interface Facts {
  name: Buffer;
  payload: Buffer;
  method: number;
  flags: number;
  crc: number;
  size: number;
  compressedSize: number;
}

function factsOf(member: Member): Facts {
  const data = Buffer.from(member.data ?? '');
  const method = member.method ?? 8;
  const payload = Buffer.from(member.payload ?? (method === 0 ? data : deflateRawSync(data)));
  return {
    name: Buffer.from(member.name),
    payload,
    method,
    flags: (member.flags ?? UTF8) | (member.descriptor ? DESCRIPTOR : 0),
    crc: member.crc ?? crc32(data),
    size: member.size ?? data.length,
    compressedSize: member.compressedSize ?? payload.length,
  };
}

function localPart(member: Member, facts: Facts): Buffer {
  const name = member.local?.name === undefined ? facts.name : Buffer.from(member.local.name);
  const sizes = [facts.crc, facts.compressedSize, member.local?.size ?? facts.size];
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(facts.flags, 6);
  header.writeUInt16LE(facts.method, 8);
  sizes.forEach((value, index) => header.writeUInt32LE(member.descriptor ? 0 : value, 14 + 4 * index));
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name, facts.payload, descriptorOf(member, sizes)]);
}

function descriptorOf(member: Member, sizes: readonly number[]): Buffer {
  if (!member.descriptor) return Buffer.alloc(0);
  const words = member.descriptor === 'signed' ? [0x08074b50, ...sizes] : sizes;
  const descriptor = Buffer.alloc(4 * words.length);
  words.forEach((word, index) => descriptor.writeUInt32LE(word, 4 * index));
  return descriptor;
}

function directoryEntry(member: Member, facts: Facts, offset: number): Buffer {
  const extra = Buffer.from(member.extra ?? []);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(member.mode === undefined ? 20 : 0x0314, 4);
  header.writeUInt16LE(20, 6);
  header.writeUInt16LE(facts.flags, 8);
  header.writeUInt16LE(facts.method, 10);
  header.writeUInt32LE(facts.crc, 16);
  header.writeUInt32LE(facts.compressedSize, 20);
  header.writeUInt32LE(facts.size, 24);
  header.writeUInt16LE(facts.name.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt16LE(member.disk ?? 0, 34);
  header.writeUInt16LE(member.mode ?? 0, 40);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, facts.name, extra]);
}

/** The end record of an archive; also useful on its own, as the second one of two. */
export function endRecord(members: number, size: number, offset: number, frame: Frame = {}): Buffer {
  const comment = Buffer.from(frame.comment ?? []);
  const entries = frame.entries ?? members;
  const record = Buffer.alloc(22);
  record.writeUInt32LE(0x06054b50, 0);
  record.writeUInt16LE(frame.disk ?? 0, 4);
  record.writeUInt16LE(frame.disk ?? 0, 6);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(size, 12);
  record.writeUInt32LE(offset + (frame.directoryShift ?? 0), 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}
