import fc from 'fast-check';
import { BadForestDocument } from '../errors';
import { fromBase64, toBase64 } from './base64';

describe('base64', () => {
  it('writes what Buffer writes, and reads it back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64'));
        expect([...fromBase64(text, 'text')]).toEqual([...bytes]);
      }),
      { numRuns: 1000 },
    );
  });

  it('writes texts that are longer than a call takes arguments', () => {
    const bytes = Uint8Array.from({ length: 1_000_000 }, (_, index) => index);
    expect(Buffer.compare(fromBase64(toBase64(bytes), 'text'), bytes)).toBe(0);
  });

  it.each(['A', 'AB', 'ABC', 'AB=C', 'A===', '====', 'AB-_', 'AB C', 'ABCé', 'ABC\n', '=ABC'])(
    'refuses %j',
    (text) => {
      expect(() => fromBase64(text, 'edges')).toThrow(BadForestDocument);
      expect(() => fromBase64(text, 'edges')).toThrow('edges: not Base64');
    },
  );
});
