import { binaryArray } from './binary-array';
import type { ElementType } from './element-codecs';

const hex = (...parts: string[]): string => parts.join('');
const headerOf = (oid: string, length: string, nulls = '00000000'): string =>
  hex('00000001', nulls, oid, length, '00000001');

it('is a header, then length and bytes of each element, a length of -1 for null', () => {
  expect(binaryArray('float8', [1.5, null, -2]).toString('hex')).toBe(
    hex(
      '00000001', // one dimension
      '00000001', // with nulls
      '000002bd', // of float8
      '00000003', // of three
      '00000001', // from one on
      '00000008' + '3ff8000000000000',
      'ffffffff',
      '00000008' + 'c000000000000000',
    ),
  );
});

it.each<[ElementType, unknown, string, string]>([
  ['integer', -2, '00000017', '00000004fffffffe'],
  ['date', '2000-01-01', '0000043a', '0000000400000000'],
  ['date', '1999-12-31', '0000043a', '00000004ffffffff'],
  ['date', '2024-02-29', '0000043a', '0000000400002279'],
  ['boolean', true, '00000010', '0000000101'],
  ['boolean', false, '00000010', '0000000100'],
  ['text', 'zé"\\', '00000019', '00000005' + '7ac3a9225c'],
  ['text', '', '00000019', '00000000'],
  ['uuid', '018f2a3b-0000-7000-8000-0123456789ab', '00000b86', '00000010018f2a3b0000700080000123456789ab'],
  ['jsonb', { a: 1 }, '00000eda', '0000000801' + '7b2261223a317d'],
])('writes the %s %j', (type, value, oid, element) => {
  expect(binaryArray(type, [value]).toString('hex')).toBe(headerOf(oid, '00000001') + element);
});

it('may be empty', () => {
  expect(binaryArray('text', []).toString('hex')).toBe(headerOf('00000019', '00000000'));
});

it('holds text of any script whole', () => {
  const texts = ['日本語', '🏃‍♀️', 'ß'.repeat(1000)];
  const bytes = binaryArray('text', texts).toString('utf8');
  for (const text of texts) expect(bytes).toContain(text);
});

it.each<[ElementType, unknown]>([
  ['float8', undefined],
  ['float8', NaN],
  ['float8', Infinity],
  ['float8', '1'],
  ['integer', 1.5],
  ['integer', undefined],
  ['date', 'yesterday'],
  ['date', '2024-02-29T10:00'],
  ['date', 3],
  ['boolean', 1],
  ['text', 7],
  ['text', undefined],
  ['jsonb', 'text'],
  ['jsonb', undefined],
])('refuses for %s %p', (type, value) => {
  expect(() => binaryArray(type, [value])).toThrow(TypeError);
});

it('tells no value in an error', () => {
  expect(() => binaryArray('integer', [61.7])).toThrow('number cannot be stored as an integer');
});
