import { bandPath, linePath, scaleFor } from './spark-path';

const BOX = { width: 10, height: 10, pad: 0 };

it('breaks the line at a gap and keeps a value that stands alone', () => {
  const values = [1, 2, null, 3, null];
  const scale = scaleFor(values, values.length, BOX)!;
  const path = linePath(values, scale);
  expect(path.match(/M/g)).toHaveLength(2);
  expect(path.match(/L/g)).toHaveLength(1);
  expect(path).toMatch(/h0\.01$/);
});

it('puts high values up and equal ones in the middle', () => {
  const { y } = scaleFor([0, 10], 2, BOX)!;
  expect([y(0), y(10)]).toEqual([10, 0]);
  expect(scaleFor([5, 5], 2, BOX)!.y(5)).toBe(5);
});

it('has no scale without a value', () => {
  expect(scaleFor([null, null], 2, BOX)).toBeNull();
});

it('draws the band in pieces, and none of a single day', () => {
  const edge = (low: number | null) => ({ low, high: low === null ? null : low + 1 });
  const scale = scaleFor([0, 5], 6, BOX)!;
  expect(bandPath([edge(1), edge(2), edge(null), edge(1), edge(2), edge(3)], scale).match(/M/g)).toHaveLength(
    2,
  );
  expect(bandPath([edge(1), edge(null), edge(null)], scale)).toBe('');
});
