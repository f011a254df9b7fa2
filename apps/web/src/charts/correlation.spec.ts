import { correlate, pairsOf } from './correlation';

it('pairs a day with the next one, and leaves gaps out', () => {
  expect(pairsOf([1, 2, null, 4], [10, 20, 30, 40], 1)).toEqual([
    { x: 1, y: 20, index: 0 },
    { x: 2, y: 30, index: 1 },
  ]);
});

it('finds the known r, line and interval', () => {
  const x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
  const y = [2, 1, 4, 3, 6, 5, 8, 7, 10, 9];
  const found = correlate(pairsOf(x, y, 0))!;
  // r = 31/33; its interval is tanh(atanh(31/33) ± 1.96/√7).
  expect(found.r).toBeCloseTo(0.939394, 5);
  expect(found.slope).toBeCloseTo(0.939394, 5);
  expect([found.lo, found.hi].map((end) => Number(end.toFixed(3)))).toEqual([0.758, 0.986]);
});

it('says nothing of few pairs or of what never varies', () => {
  expect(correlate(pairsOf([1, 2, 3], [1, 2, 3], 0))).toBeNull();
  expect(
    correlate(
      pairsOf(
        Array.from({ length: 20 }, () => 5),
        Array.from({ length: 20 }, (_, i) => i),
        0,
      ),
    ),
  ).toBeNull();
});
