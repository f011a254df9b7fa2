import { treeSeed, XorShift32 } from './random';

describe('XorShift32', () => {
  it('is the xorshift of 13, 17 and 5: known values from state 1', () => {
    const random = new XorShift32(1);
    // 270369, 67634689, 2647435461, 307599695 of 2^32.
    expect(Array.from({ length: 4 }, () => random.below(2 ** 21))).toEqual([132, 33_024, 1_292_693, 150_195]);
  });

  it('gives the sequence of its seed, whatever the seed', () => {
    for (const seed of [0, 1, 2 ** 31, 2 ** 32 - 1]) {
      const draw = (): number[] => {
        const random = new XorShift32(seed);
        return Array.from({ length: 20 }, () => random.below(1_000));
      };
      expect(draw()).toEqual(draw());
      expect(new Set(draw()).size).toBeGreaterThan(10);
    }
  });

  it('draws every number below the bound about equally often, and none above', () => {
    const random = new XorShift32(7);
    const counts = new Int32Array(10);
    for (let draw = 0; draw < 100_000; draw += 1) counts[random.below(10)] += 1;
    // 10,000 each, deviation 95.
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });
});

describe('treeSeed', () => {
  it('differs between neighbouring trees and between neighbouring forests', () => {
    const seeds = new Set<number>();
    for (let forest = 0; forest < 20; forest += 1) {
      for (let tree = 0; tree < 500; tree += 1) seeds.add(treeSeed(forest, tree));
    }
    expect(seeds.size).toBeGreaterThan(9_990);
  });
});
