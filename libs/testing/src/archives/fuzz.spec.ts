import AdmZip from 'adm-zip';
import fc from 'fast-check';
import { readExport, RejectedFile } from '@whoop/sources';
import { WHOOP_COUNTS, WHOOP_FILES } from './whoop-texts';
import { zipOf } from './zip-writer';

/** True when the bytes were read, false when they were refused; everything else is a defect. */
function isRead(bytes: Uint8Array): boolean {
  try {
    readExport(bytes);
    return true;
  } catch (error) {
    if (error instanceof RejectedFile) return false;
    throw error;
  }
}

const GENUINE = zipOf(WHOOP_FILES.map((file) => ({ ...file, descriptor: 'signed' as const })));
const STORED = zipOf(WHOOP_FILES.map((file) => ({ ...file, method: 0 })));

/** A few bytes overwritten, cut out or put in. */
function mutationsOf(bytes: Buffer): fc.Arbitrary<Buffer> {
  const place = fc.nat(bytes.length);
  const interesting = fc.constantFrom(0, 1, 0x22, 0x2c, 0x0a, 0x0d, 0x50, 0x4b, 0x7f, 0x80, 0xff);
  const junk = fc
    .array(fc.oneof(fc.nat(255), interesting), { maxLength: 6 })
    .map((list) => Buffer.from(list));
  const edit = fc.tuple(place, fc.nat(8), junk);
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (whole, [at, removed, put]) =>
          Buffer.concat([whole.subarray(0, at), put, whole.subarray(at + removed)]),
        bytes,
      ),
    );
}

/** Single bytes changed in place, so that offsets stay right and the damage is in what they point at. */
function flipsOf(bytes: Buffer): fc.Arbitrary<Buffer> {
  return fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 })
    .map((flips) => {
      const copy = Buffer.from(bytes);
      for (const [at, value] of flips) copy[at] = value;
      return copy;
    });
}

describe('any bytes', () => {
  const prototype = Object.getOwnPropertyNames(Object.prototype);
  afterAll(() => expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype));

  it.each([
    ['arbitrary', fc.uint8Array({ maxLength: 300 })],
    [
      'behind a ZIP signature',
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.concat([Buffer.from('PK\x03\x04'), bytes])),
    ],
    ['an archive, edited', mutationsOf(GENUINE)],
    ['an archive, flipped', flipsOf(GENUINE)],
    ['a stored archive, flipped', flipsOf(STORED)],
    ...WHOOP_FILES.map(({ name, data }): [string, fc.Arbitrary<Uint8Array>] => [
      `${name}, edited`,
      mutationsOf(Buffer.from(data)),
    ]),
  ])('are read or refused, and nothing else: %s', (_, bytes) => {
    fc.assert(
      fc.property(bytes, (upload) => void isRead(upload)),
      { numRuns: 1000 },
    );
  });

  it('are not told apart by where they lie in memory', () => {
    const shifted = Buffer.concat([Buffer.alloc(7, 0xff), GENUINE, Buffer.alloc(5, 0xff)]);
    const view = new Uint8Array(shifted.buffer, shifted.byteOffset + 7, GENUINE.length);
    expect(readExport(view)).toEqual(readExport(GENUINE));
  });
});

describe('archives of other writers', () => {
  const byAdmZip = (): Buffer => {
    const zip = new AdmZip();
    for (const { name, data } of WHOOP_FILES) zip.addFile(name, Buffer.from(data));
    return zip.toBuffer();
  };
  const timestamp = Buffer.from([0x55, 0x54, 0x05, 0x00, 0x03, 0, 0, 0, 0]);

  it.each<[string, Buffer]>([
    ['WHOOP', GENUINE],
    ['one that stores', STORED],
    ['adm-zip', byAdmZip()],
    ['Info-ZIP', zipOf(WHOOP_FILES.map((file) => ({ ...file, extra: timestamp, mode: 0o100644 })))],
    ['Windows', zipOf(WHOOP_FILES.map((file) => ({ ...file, flags: 0 })))],
    ['one that comments', zipOf(WHOOP_FILES, { comment: Buffer.from('made by hand') })],
  ])('are read alike: %s', (_, bytes) => {
    const { report, records } = readExport(bytes);
    expect(report.counts).toEqual(WHOOP_COUNTS);
    expect(records).toEqual(readExport(GENUINE).records);
  });
});
