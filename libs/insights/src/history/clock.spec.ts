import { bedtimeAfterDay, clockDifference } from './clock';

it('goes the shorter way round the clock', () => {
  const pairs: [number, number][] = [
    [1430, 10],
    [10, 1430],
    [0, 720],
    [100, 100],
    [-30, 1420],
  ];
  expect(pairs.map(([from, to]) => clockDifference(from, to))).toEqual([20, -20, -720, 0, 10]);
});

it('takes a bedtime after midnight for that of the day before', () => {
  expect([30, 719, 720, 1380].map(bedtimeAfterDay)).toEqual([1470, 2159, 720, 1380]);
});
