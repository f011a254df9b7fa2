import { blockBootstrap, percentileInterval } from './block-bootstrap';
import { mean } from './mean';
import { mulberry32 } from './seeded-random';

const meanOf = (n: number) => (sums: Float64Array) => sums[0]! / n;

it('draws the same for the same seed', () => {
  const values = [1, 5, 2, 8, 3, 9, 4];
  const [a, b, c] = [1, 1, 2].map((seed) => blockBootstrap([values], meanOf(7), { seed })!);
  expect(a).toEqual(b);
  expect(a).not.toEqual(c);
});

it('draws rows as often as one another, and all of a block together', () => {
  const once = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0];
  const { sorted } = blockBootstrap([once], meanOf(1), { seed: 3, block: 5, replicates: 20_000 })!;
  // Every row is drawn once per replicate, on average.
  expect(mean([...sorted])).toBeCloseTo(1, 1);
  const pairs = blockBootstrap([once, once], ([a, b]) => a! - b!, { seed: 3 })!;
  expect([...new Set(pairs.sorted)]).toEqual([0]);
  const whole = blockBootstrap([[4, 6]], meanOf(2), { seed: 1, block: 9 })!;
  expect([...new Set(whole.sorted)]).toEqual([5]);
});

it('leaves out replicates without a statistic', () => {
  const shares = blockBootstrap(
    [
      [1, 0, 0],
      [3, 0, 0],
    ],
    ([n, sum]) => (n === 0 ? NaN : sum! / n!),
    { seed: 1 },
  )!;
  expect(shares.sorted.length).toBeLessThan(2000);
  expect([...new Set(shares.sorted)]).toEqual([3]);
  expect(blockBootstrap([[0, 0]], () => NaN, { seed: 1 })).toBeNull();
  expect(blockBootstrap([[]], meanOf(0), { seed: 1 })).toBeNull();
});

it('knows how far 0 is away', () => {
  const far = blockBootstrap([[7, 8, 9, 7, 8]], meanOf(5), { seed: 1 })!;
  expect(far.p).toBeCloseTo(2 / 2001, 12);
  const around = blockBootstrap([[-1, 1, -1, 1, -1, 1]], meanOf(6), { seed: 1 })!;
  expect(around.p).toBeGreaterThan(0.5);
  expect(blockBootstrap([[0, 0, 0]], meanOf(3), { seed: 1 })!.p).toBe(1);
});

it('covers the mean of independent values about as often as it says', () => {
  const random = mulberry32(11);
  let covered = 0;
  for (let run = 0; run < 300; run += 1) {
    const values = Array.from({ length: 60 }, () => random() - 0.5);
    const drawn = blockBootstrap([values], meanOf(60), { seed: run, replicates: 400 })!;
    const [low, high] = percentileInterval(drawn, 0.9);
    covered += Number(low <= 0 && high >= 0);
  }
  expect(covered / 300).toBeGreaterThan(0.82);
  expect(covered / 300).toBeLessThan(0.94);
});
