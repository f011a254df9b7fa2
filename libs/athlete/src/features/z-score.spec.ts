import golden from '../fixtures/golden.json';
import { zScore } from './z-score';

const { B4 } = golden.vectors;

describe('zScore', () => {
  it.each(B4.input.map((input, i) => ({ ...input, expected: B4.expected[i] ?? null })))(
    'of $value against $mean ± $sd, at least $floor, is $expected (golden vector B4)',
    ({ value, mean, sd, floor, expected }) => {
      const z = zScore(value, { mean, sd }, floor);
      if (expected === null) expect(z).toBeNull();
      else expect(Math.abs((z ?? NaN) - expected)).toBeLessThanOrEqual(B4.tol);
    },
  );

  it('is clipped on both sides', () => {
    expect(zScore(-1000, { mean: 60, sd: 1 }, 3)).toBe(-5);
  });

  it('is null without a baseline', () => {
    expect(zScore(5, { mean: null, sd: null }, 3)).toBeNull();
    expect(zScore(5, { mean: 5, sd: null }, 3)).toBeNull();
  });
});
