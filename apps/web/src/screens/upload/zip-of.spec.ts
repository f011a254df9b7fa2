import AdmZip from 'adm-zip';
import { zipOf } from './zip-of';

const bytes = (text: string) => new TextEncoder().encode(text);

it('is read by others, names and contents', () => {
  const packed = zipOf([
    { name: 'sleeps.csv', bytes: bytes('a,b\r\n1,2\r\n') },
    { name: 'sueño.csv', bytes: bytes('ä') },
    { name: 'empty.csv', bytes: bytes('') },
  ]);
  const zip = new AdmZip(Buffer.from(packed));
  expect(zip.getEntries().map((entry) => [entry.entryName, entry.getData().toString()])).toEqual([
    ['sleeps.csv', 'a,b\r\n1,2\r\n'],
    ['sueño.csv', 'ä'],
    ['empty.csv', ''],
  ]);
});

it('is the same for the same files, whenever it is packed', () => {
  const entries = [{ name: 'sleeps.csv', bytes: bytes('a,b\r\n1,2\r\n') }];
  expect(zipOf(entries)).toEqual(zipOf(entries));
});
