import fc from 'fast-check';
import { RepeatedTexts } from './repeated-texts';

describe('RepeatedTexts', () => {
  it('gives back the very text, however many there are', () => {
    const texts = new RepeatedTexts();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(texts.copyOf(text)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});
