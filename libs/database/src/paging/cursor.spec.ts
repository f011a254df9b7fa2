import fc from 'fast-check';
import { BadCursor } from './bad-cursor';
import { decodeCursor, encodeCursor } from './cursor';

const ID = '019a0000-0000-7000-8000-000000000001';
const of = (text: string) => Buffer.from(text).toString('base64url');

test('a cursor gives back its position', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e14, max: 253_402_300_799_999 }), fc.uuid({ version: 7 }), (atMs, id) => {
      expect(decodeCursor(encodeCursor({ atMs, id }))).toEqual({ atMs, id });
    }),
  );
});

test('a cursor is safe in an address', () => {
  expect(encodeCursor({ atMs: 1_795_392_000_123, id: ID })).toMatch(/^[A-Za-z0-9_-]+$/);
});

test.each([
  ['nothing', ''],
  ['no base64url', 'a b+/='],
  ['another encoding of ours', `${encodeCursor({ atMs: 1, id: ID })}=`],
  ['no id', of('1')],
  ['no instant', of(`_${ID}`)],
  ['an instant in another form', of(`1e3_${ID}`)],
  ['an instant with a fraction', of(`1.5_${ID}`)],
  ['no finite instant', of(`Infinity_${ID}`)],
  ['an instant beyond all calendars', of(`999999999999999_${ID}`)],
  ['an id that is none', of('1_019a')],
  ['SQL', of(`1_${ID}'; DROP TABLE users`)],
  ['a third part', of(`1_${ID}_`)],
])('a cursor is refused that has %s', (_, cursor) => {
  expect(() => decodeCursor(cursor)).toThrow(BadCursor);
});

test('a list whose rows have no UUID names its own ids', () => {
  const isKind = (id: string): boolean => id === 'night' || id === 'nap';
  const cursor = encodeCursor({ atMs: 5, id: 'nap' });
  expect(decodeCursor(cursor, isKind)).toEqual({ atMs: 5, id: 'nap' });
  expect(() => decodeCursor(cursor)).toThrow(BadCursor);
  expect(() => decodeCursor(encodeCursor({ atMs: 5, id: ID }), isKind)).toThrow(BadCursor);
});

test('no text makes another error than BadCursor', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodeCursor(text)).toThrow(BadCursor);
      expect(() => decodeCursor(of(text))).toThrow(BadCursor);
    }),
  );
});
