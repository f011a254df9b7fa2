import AdmZip from 'adm-zip';
import { crc32, zipOf } from './zip-of';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('is read by others, names and contents', () => {
  const zip = new AdmZip(
    Buffer.from(
      zipOf([
        { name: 'sleeps.csv', bytes: bytes('a,b\r\n1,2\r\n') },
        { name: 'sueño.csv', bytes: bytes('ä') },
        { name: 'empty.csv', bytes: bytes('') },
      ]),
    ),
  );
  expect(zip.getEntries().map((entry) => [entry.entryName, entry.getData().toString()])).toEqual([
    ['sleeps.csv', 'a,b\r\n1,2\r\n'],
    ['sueño.csv', 'ä'],
    ['empty.csv', ''],
  ]);
});

it('knows the check value of the CRC-32 that ZIP uses', () => {
  expect(crc32(bytes('123456789'))).toBe(0xcbf43926);
});
