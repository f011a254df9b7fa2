import { classEdges } from './calendar-heat';

it('makes five classes with as many days each', () => {
  expect(classEdges(Array.from({ length: 100 }, (_, index) => index))).toEqual([20, 40, 60, 80]);
});

it('makes fewer where values repeat, and none of too few', () => {
  expect(classEdges([0, 0, 0, 0, 0, 0, 1, 1])).toEqual([0, 1]);
  expect(classEdges([1, null, 2])).toEqual([]);
});
