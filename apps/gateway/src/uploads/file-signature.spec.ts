import { mayBeExport } from './file-signature';

const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

it.each([
  ['a ZIP', 'PK\x03\x04\x14\0\x08\0'],
  ['an empty ZIP', 'PK\x05\x06\0\0\0\0'],
  ['text', 'Cycle st'],
  ['a quoted header', '"Cycle s'],
  ['UTF-8 with a byte order mark', '\xef\xbb\xbfCycle'],
  ['UTF-16 with a byte order mark', '\xff\xfeC\0y\0c\0'],
  ['text that begins with a line break', '\r\n\tCycle'],
  ['accented text', 'D\xc3\xa9but d'],
])('takes %s', (_, head) => {
  expect(mayBeExport(bytes(head), 1_000)).toBe(true);
});

it.each([
  ['a PDF', '%PDF-1.7'],
  ['a JPEG', '\xff\xd8\xff\xe0\0\x10JF'],
  ['a PNG', '\x89PNG\r\n\x1a\n'],
  ['a GIF', 'GIF89a\x01\0'],
  ['gzip', '\x1f\x8b\x08\0\0\0\0\0'],
  ['bzip2', 'BZh91AY&'],
  ['xz', '\xfd7zXZ\0\0\x04'],
  ['zstd', '\x28\xb5\x2f\xfd\x04\0\0\0'],
  ['7-Zip', "7z\xbc\xaf'\x1c\0\x04"],
  ['RAR', 'Rar!\x1a\x07\x01\0'],
  ['a program for Windows', 'MZ\x90\0\x03\0\0\0'],
  ['a program for Linux', '\x7fELF\x02\x01\x01\0'],
  ['a part of a split ZIP', 'PK\x07\x08PK\x03\x04'],
  ['zeros', '\0\0\0\0\0\0\0\0'],
])('refuses %s', (_, head) => {
  expect(mayBeExport(bytes(head), 1_000)).toBe(false);
});

it('refuses what is shorter than any ZIP', () => {
  expect(mayBeExport(bytes('PK\x05\x06\0\0\0\0'), 21)).toBe(false);
  expect(mayBeExport(bytes('PK\x05\x06\0\0\0\0'), 22)).toBe(true);
});
