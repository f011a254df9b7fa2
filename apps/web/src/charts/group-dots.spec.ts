import { spread } from './group-dots';

it('spreads dots evenly, always the same way, within their group', () => {
  const places = Array.from({ length: 200 }, (_, index) => spread(index));
  expect(Math.max(...places.map(Math.abs))).toBeLessThanOrEqual(0.3);
  const left = places.filter((place) => place < 0).length;
  expect(left).toBeGreaterThan(90);
  expect(left).toBeLessThan(110);
  expect(spread(7)).toBe(spread(7));
});
