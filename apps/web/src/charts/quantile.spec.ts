import { middleHalf, quantile } from './quantile';

it('lies between neighbours', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((share) => quantile([1, 2, 3, 4], share))).toEqual([
    1, 1.75, 2.5, 3.25, 4,
  ]);
  expect(quantile([7], 0.9)).toBe(7);
  expect(quantile([], 0.5)).toBeNull();
});

it('takes the middle half of what is known, in any order', () => {
  expect(middleHalf([5, null, 1, 3, 2, 4])).toEqual({ from: 2, median: 3, to: 4 });
  expect(middleHalf([null])).toBeNull();
});
