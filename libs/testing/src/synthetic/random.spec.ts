import { randomStream } from './random';

const draw = (n: number, of: () => number) => Array.from({ length: n }, of);

describe('randomStream', () => {
  it('repeats itself for the same seed and concern, and for no other', () => {
    const first = draw(5, randomStream(1, 'a').next);
    expect(draw(5, randomStream(1, 'a').next)).toEqual(first);
    expect(draw(5, randomStream(2, 'a').next)).not.toEqual(first);
    expect(draw(5, randomStream(1, 'b').next)).not.toEqual(first);
  });

  it('draws normals with mean 0 and SD 1', () => {
    const random = randomStream(3, 'normal');
    const values = draw(20_000, random.normal);
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length;
    expect(Math.abs(mean)).toBeLessThan(0.03);
    expect(Math.abs(variance - 1)).toBeLessThan(0.05);
  });

  it('draws counts with the wished mean', () => {
    const random = randomStream(4, 'count');
    const counts = draw(10_000, () => random.count(1.3));
    expect(new Set(counts)).toEqual(new Set([1, 2]));
    expect(counts.reduce((sum, n) => sum + n, 0) / counts.length).toBeCloseTo(1.3, 1);
  });

  it('shuffles without loss and leaves its argument alone', () => {
    const items = Object.freeze([1, 2, 3, 4, 5, 6, 7, 8]);
    const shuffled = randomStream(5, 'shuffle').shuffled(items);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort()).toEqual(items);
  });
});
