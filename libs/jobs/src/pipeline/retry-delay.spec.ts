import fc from 'fast-check';
import { retryDelayMs } from './retry-delay';

const plain = { baseMs: 2_000, random: 0 };

describe('retryDelayMs', () => {
  it('doubles with each attempt', () => {
    expect([1, 2, 3, 4].map((attempts) => retryDelayMs('transient', attempts, plain))).toEqual([
      2_000, 4_000, 8_000, 16_000,
    ]);
  });

  it('ends after five attempts', () => expect(retryDelayMs('transient', 5, plain)).toBeNull());

  it('gives what exceeded its limits one more try', () => {
    expect(retryDelayMs('resource', 1, plain)).toBe(2_000);
    expect(retryDelayMs('resource', 2, plain)).toBeNull();
  });

  it('never tries bad input again', () => expect(retryDelayMs('bad_input', 1, plain)).toBeNull());

  it('takes away at most half by chance', () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4 }), chance, (attempts, random) => {
        const full = 2_000 * 2 ** (attempts - 1);
        const delay = retryDelayMs('transient', attempts, { baseMs: 2_000, random });
        expect(delay).toBeGreaterThanOrEqual(full / 2);
        expect(delay).toBeLessThanOrEqual(full);
      }),
    );
  });
});
