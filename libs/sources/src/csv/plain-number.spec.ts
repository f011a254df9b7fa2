import fc from 'fast-check';
import { plainNumber } from './plain-number';

const digits = (maxLength: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength });

describe('plainNumber', () => {
  it('gives the very double that Number gives', () => {
    fc.assert(
      fc.property(digits(7), fc.option(digits(7)), (whole, decimals) => {
        const cell = decimals === null ? whole : `${whole}.${decimals}`;
        expect(plainNumber(cell)).toBe(Number(cell));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['', '.', '5.', '.5', '1.2.3', '-5', '+5', ' 5', '5e3', '0x5', '1,5', '٣', '1234567890123456'])(
    'leaves %j to others',
    (cell) => {
      expect(plainNumber(cell)).toBeNaN();
    },
  );
});
