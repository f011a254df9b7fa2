import fc from 'fast-check';
import { BANNED_WORDS, bannedWordsIn } from './banned-words';
import { counted } from './counted';
import { formatNumber } from './format-number';
import { listed } from './listed';
import { SAFETY_NOTE, TRUST_YOURSELF } from './safety-note';
import { say } from './say';

describe('formatNumber', () => {
  it('rounds half away from zero, as decimals are written', () => {
    expect([0.5, 1.5, 2.5, -0.5, -2.5].map((value) => formatNumber(value, 0))).toEqual([
      '1',
      '2',
      '3',
      '-1',
      '-3',
    ]);
    expect([1.005, 2.345, -1.005, 1.0049].map((value) => formatNumber(value, 2))).toEqual([
      '1.01',
      '2.35',
      '-1.01',
      '1.00',
    ]);
  });

  it('keeps the places and has no -0', () => {
    expect([5, 0, -0, -0.04].map((value) => formatNumber(value, 1))).toEqual(['5.0', '0.0', '0.0', '0.0']);
    expect(formatNumber(1e-9, 2)).toBe('0.00');
    expect(Number(formatNumber(1e307, 2))).toBe(1e307);
  });

  it('is null for what is no number', () => {
    expect([null, undefined, NaN, Infinity, -Infinity].map((value) => formatNumber(value, 0))).toEqual(
      new Array(5).fill(null),
    );
  });

  it('is never further off than half a unit of its last place', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.integer({ min: 0, max: 4 }),
        (value, places) => {
          const rounded = Number(formatNumber(value, places));
          expect(Math.abs(rounded - value)).toBeLessThanOrEqual(0.5 * 10 ** -places + 1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('counted', () => {
  it('has one of a thing and several of others', () => {
    expect([0, 1, 2, 1.2].map((count) => counted(count, 'night'))).toEqual([
      '0 nights',
      '1 night',
      '2 nights',
      '1 night',
    ]);
    expect([counted(null, 'night'), counted(undefined, 'night')]).toEqual([null, null]);
  });
});

describe('listed', () => {
  it('joins as a sentence does', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
  });
});

describe('say', () => {
  it('fills in every value', () => {
    expect(say`from ${'a'} to ${'b'}.`).toBe('from a to b.');
    expect(say`nothing to fill`).toBe('nothing to fill');
  });

  it('says nothing where a value is missing', () => {
    expect(say`from ${'a'} to ${null}.`).toBeNull();
  });
});

describe('bannedWordsIn', () => {
  it('finds every banned word, in any case and with an ending', () => {
    for (const word of BANNED_WORDS) expect(bannedWordsIn(`It ${word.toUpperCase()}s you`)).toContain(word);
    expect(bannedWordsIn('Treatments that prevent it')).toEqual(['treat', 'prevent']);
  });

  it('does not find them inside other words', () => {
    expect(bannedWordsIn('A secure retreat')).toEqual([]);
  });

  it('finds none in the safety texts', () => {
    expect(bannedWordsIn(`${SAFETY_NOTE} ${TRUST_YOURSELF}`)).toEqual([]);
  });
});
