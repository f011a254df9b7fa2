import type { BadInput } from './bad-input';
import { accepted, rejected } from './bad-input';
import { honestBomb, lyingBomb, manyEntries, overlapBomb, quotedOverlapBomb } from './bombs';
import { CYCLES, SLEEPS, WHOOP_COUNTS, WHOOP_FILES } from './whoop-texts';
import type { Member } from './zip-writer';
import { endRecord, zipOf } from './zip-writer';

const genuine = (): Buffer => zipOf(WHOOP_FILES);
const cut = (share: number): Buffer => genuine().subarray(0, Math.floor(genuine().length * share));
/** A good archive with one member changed. */
const changed = (change: Partial<Member>): Buffer => zipOf([{ name: 'sleeps.csv', data: SLEEPS, ...change }]);
const startingWith = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(bytes), Buffer.alloc(600)]);
const tar = (): Buffer => Buffer.concat([Buffer.alloc(257), Buffer.from('ustar'), Buffer.alloc(250)]);
const zip64Extra = Buffer.from([0x01, 0x00, 0x08, 0x00, 8, 0, 0, 0, 0, 0, 0, 0]);
const MIB = 1024 * 1024;
/** Declares much, at a ratio that is not suspicious. Nothing of it needs to inflate: it is refused before. */
const large = (name: string, mebibytes: number): Member => ({
  name,
  payload: Buffer.alloc(mebibytes * 8192),
  size: mebibytes * MIB,
  crc: 0,
});

/** Archives that are no archives, damaged, ambiguous or unusual in structure (reliability c.2 35-68). */
export const BAD_STRUCTURE: readonly BadInput[] = [
  rejected('c2-2', 'no byte at all', 'not_a_zip', () => Buffer.alloc(0)),
  rejected('c2-3', 'one byte', 'not_a_whoop_export', () => Buffer.from('P')),
  rejected('c2-35', 'text renamed to .zip', 'not_a_whoop_export', () =>
    Buffer.from('Dear diary, today I slept.'),
  ),
  rejected('c2-36-pdf', 'PDF', 'not_a_zip', () => startingWith(0x25, 0x50, 0x44, 0x46)),
  rejected('c2-36-jpeg', 'JPEG', 'not_a_zip', () => startingWith(0xff, 0xd8, 0xff)),
  rejected('c2-36-png', 'PNG', 'not_a_zip', () => startingWith(0x89, 0x50, 0x4e, 0x47)),
  rejected('c2-36-gz', 'gzip', 'not_a_zip', () => startingWith(0x1f, 0x8b)),
  rejected('c2-36-7z', '7z', 'not_a_zip', () => startingWith(0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c)),
  rejected('c2-36-rar', 'RAR', 'not_a_zip', () => startingWith(0x52, 0x61, 0x72, 0x21)),
  rejected('c2-36-tar', 'tar', 'not_a_zip', tar),
  rejected('c2-36-xz', 'xz', 'not_a_zip', () => startingWith(0xfd, 0x37, 0x7a, 0x58, 0x5a)),
  ...[0.1, 0.5, 0.9, 0.99].map((share) =>
    rejected(`c2-37-${share * 100}`, `cut at ${share * 100} %`, 'corrupt_zip', () => cut(share)),
  ),
  rejected('c2-38', 'no end record', 'corrupt_zip', () => genuine().subarray(0, -22)),
  rejected('c2-39', 'a second end record hidden in the comment', 'unsafe_zip', () =>
    zipOf(WHOOP_FILES, { comment: endRecord(0, 0, 0) }),
  ),
  rejected('c2-40', 'two end records', 'unsafe_zip', () =>
    Buffer.concat([
      genuine(),
      endRecord(
        4,
        genuine().readUInt32LE(genuine().length - 10),
        genuine().readUInt32LE(genuine().length - 6),
      ),
    ]),
  ),
  rejected('c2-41', 'junk in front', 'not_a_zip', () =>
    Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), genuine()]),
  ),
  rejected('c2-41-zip', 'another archive in front', 'corrupt_zip', () =>
    Buffer.concat([manyEntries(2), genuine()]),
  ),
  rejected('c2-42', 'junk behind', 'corrupt_zip', () => Buffer.concat([genuine(), Buffer.from('junk')])),
  rejected('c2-43', 'no entries', 'not_a_whoop_export', () => zipOf([])),
  rejected('c2-44', 'only folders', 'not_a_whoop_export', () => zipOf([{ name: 'a/' }, { name: 'a/b/' }])),
  rejected('c2-45', '201 entries', 'zip_too_large', () => manyEntries(201)),
  rejected('c2-46', '60,000 entries', 'zip_too_large', () => manyEntries(60_000)),
  rejected('c2-47', 'one entry, 65,534 claimed', 'zip_too_large', () =>
    zipOf(WHOOP_FILES, { entries: 65_534 }),
  ),
  rejected('c2-47-few', 'four entries, two claimed', 'corrupt_zip', () => zipOf(WHOOP_FILES, { entries: 2 })),
  rejected('c2-48', 'ZIP64 with small sizes', 'unsupported_zip', () => changed({ extra: zip64Extra })),
  rejected('c2-48-locator', 'ZIP64 locator', 'unsupported_zip', () =>
    zipOf(WHOOP_FILES, {
      beforeEnd: Buffer.concat([Buffer.from('PK\x06\x07'), Buffer.alloc(16)]),
      directoryShift: 20,
    }),
  ),
  rejected('c2-49', 'ZIP64 with more than 4 GB', 'unsupported_zip', () =>
    changed({ size: 0xffffffff, extra: zip64Extra }),
  ),
  rejected('c2-50', 'several disks', 'unsupported_zip', () => zipOf(WHOOP_FILES, { disk: 1 })),
  rejected('c2-50-entry', 'an entry on another disk', 'unsupported_zip', () => changed({ disk: 1 })),
  rejected('c2-51', 'encrypted', 'encrypted_zip', () => changed({ flags: 1 })),
  rejected('c2-52', 'encrypted with AES', 'encrypted_zip', () => changed({ flags: 1, method: 99 })),
  ...[9, 12, 14, 93].map((method) =>
    rejected(`c2-53-${method}`, `compression method ${method}`, 'unsupported_zip', () => changed({ method })),
  ),
  rejected('c2-54', '4 GB declared, 8 bytes there', 'zip_bomb', () =>
    changed({ payload: Buffer.alloc(8), size: 4_000_000_000 }),
  ),
  rejected('c2-55', '8 bytes declared, 200 MiB there', 'zip_bomb', () => lyingBomb(200)),
  rejected('c2-56', '200 MiB of zeros, honestly', 'zip_bomb', () => honestBomb(200)),
  rejected('c2-56-gib', '1 MB that inflates to 1 GiB', 'zip_bomb', () => honestBomb(1024)),
  rejected('c2-56-entry', 'one file of 33 MiB', 'zip_too_large', () => zipOf([large('sleeps.csv', 33)])),
  rejected('c2-56-total', 'three files of 30 MiB', 'zip_too_large', () =>
    zipOf([large('sleeps.csv', 30), large('workouts.csv', 30), large('x.csv', 30)]),
  ),
  rejected('c2-57', '1,000 overlapping entries, 54 kB to 1 GB', 'zip_too_large', () => overlapBomb(1000)),
  rejected('c2-57-200', '200 overlapping entries', 'zip_bomb', () => overlapBomb(200)),
  rejected('c2-58', 'quoted overlap', 'zip_bomb', () => quotedOverlapBomb(150)),
  rejected('c2-59', 'archives of archives', 'not_a_whoop_export', () =>
    zipOf(Array.from({ length: 16 }, (_, index) => ({ name: `lib ${index}.zip`, data: honestBomb(1) }))),
  ),
  accepted('c2-60', 'an archive beside the files', { counts: WHOOP_COUNTS, ignored: ['inner.zip'] }, () =>
    zipOf([...WHOOP_FILES, { name: 'inner.zip', data: manyEntries(1) }]),
  ),
  rejected('c2-61', 'wrong CRC in one member: all or nothing', 'corrupt_zip', () =>
    zipOf([...WHOOP_FILES.slice(0, 3), { ...WHOOP_FILES[3]!, crc: 1 }]),
  ),
  rejected('c2-61-stored', 'wrong CRC of a stored member', 'corrupt_zip', () =>
    changed({ method: 0, crc: 1 }),
  ),
  rejected('c2-61-deflate', 'broken deflate stream', 'corrupt_zip', () =>
    changed({ payload: Buffer.alloc(40, 0xff) }),
  ),
  rejected('c2-61-short', 'less content than declared', 'corrupt_zip', () =>
    changed({ size: SLEEPS.length + 1 }),
  ),
  accepted(
    'c2-62-signed',
    'data descriptors with signature, as WHOOP writes them',
    { counts: WHOOP_COUNTS, issueCounts: {} },
    () => zipOf(WHOOP_FILES.map((file) => ({ ...file, descriptor: 'signed' as const }))),
  ),
  accepted('c2-62-unsigned', 'data descriptors without signature', { counts: WHOOP_COUNTS }, () =>
    zipOf(WHOOP_FILES.map((file) => ({ ...file, descriptor: 'unsigned' as const }))),
  ),
  rejected('c2-63', 'local name is another', 'unsafe_zip', () => changed({ local: { name: 'sleepy.csv' } })),
  rejected('c2-64', 'local size is another', 'corrupt_zip', () => changed({ local: { size: 1 } })),
  rejected('c2-65', 'local offset behind the end', 'corrupt_zip', () => changed({ offset: 0xfffffff })),
  rejected('c2-65-end', 'local offset in the end record', 'corrupt_zip', () =>
    changed({ offset: changed({}).length - 22 }),
  ),
  rejected('c2-66', 'a name twice', 'unsafe_zip', () =>
    zipOf([...WHOOP_FILES, { name: 'sleeps.csv', data: CYCLES }]),
  ),
  rejected('c2-67-case', 'names equal but for case', 'unsafe_zip', () =>
    zipOf([...WHOOP_FILES, { name: 'Sleeps.CSV', data: SLEEPS }]),
  ),
  rejected('c2-67-nfd', 'names equal but for composition', 'unsafe_zip', () =>
    zipOf([
      { name: 'sue\u00f1o.csv', data: SLEEPS },
      { name: 'suen\u0303o.csv', data: SLEEPS },
    ]),
  ),
  rejected('c2-68', 'extra field longer than the directory', 'corrupt_zip', () => overlongExtra()),
];

function overlongExtra(): Buffer {
  const bytes = Buffer.from(changed({}));
  bytes.writeUInt16LE(0xfff0, bytes.length - 22 - 46 - 'sleeps.csv'.length + 30);
  return bytes;
}
