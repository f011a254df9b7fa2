import { constants, deflateRawSync } from 'node:zlib';
import type { Member } from './zip-writer';
import { zipOf } from './zip-writer';

const MIB = 1024 * 1024;
/** An empty last block of a deflate stream. */
const END_OF_STREAM = Buffer.from([0x03, 0x00]);

/** A deflate stream of `mebibytes` MiB of zeros: about 1 kB for each, and nothing is ever held inflated. */
export function zeros(mebibytes: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(MIB), { finishFlush: constants.Z_FULL_FLUSH, level: 9 });
  return Buffer.concat([...Array<Buffer>(mebibytes).fill(block), END_OF_STREAM]);
}

/** 1 MB that honestly declares the 1 GiB that it inflates to. */
export function honestBomb(mebibytes: number): Buffer {
  return zipOf([{ name: 'sleeps.csv', payload: zeros(mebibytes), size: mebibytes * MIB, crc: 0 }]);
}

/** Declares 8 bytes and inflates to far more. */
export function lyingBomb(mebibytes: number): Buffer {
  return zipOf([{ name: 'sleeps.csv', payload: zeros(mebibytes), size: 8, crc: 0 }]);
}

/** `entries` entries that all point at the same MiB of zeros: 54 bytes each for another mebibyte. */
export function overlapBomb(entries: number): Buffer {
  const names = Array.from({ length: entries }, (_, index) => `${String(index).padStart(4, '0')}.csv`);
  const content = { payload: zeros(1), size: MIB, crc: 0 };
  return zipOf([
    { name: names[0]!, ...content },
    ...names.slice(1).map((name): Member => ({ name, ...content, offset: 0, directoryOnly: true })),
  ]);
}

/** Each entry's data runs over the local headers of all that follow (Fifield's construction, in its effect on ranges). */
export function quotedOverlapBomb(entries: number): Buffer {
  const kernel = zeros(1);
  const header = 30 + '0000.csv'.length;
  const members = Array.from({ length: entries }, (_, index): Member => {
    const last = index === entries - 1;
    return {
      name: `${String(index).padStart(4, '0')}.csv`,
      payload: last ? kernel : Buffer.alloc(0),
      compressedSize: kernel.length + (entries - 1 - index) * header,
      size: MIB,
      crc: 0,
    };
  });
  return zipOf(members);
}

/** An archive of many tiny entries. */
export function manyEntries(count: number): Buffer {
  return zipOf(Array.from({ length: count }, (_, index) => ({ name: `${index}.txt`, method: 0, data: '' })));
}
