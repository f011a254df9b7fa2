import { fitRidge, predictRidge } from './ridge';
import { solveSymmetric } from './solve-symmetric';

const table = (...columns: number[][]) => ({
  names: columns.map((_, i) => `f${i}`),
  columns: columns.map((values) => Float64Array.from(values)),
});

it('solves a system by hand', () => {
  // 4x + 2y = 10, 2x + 3y = 9: x = 1.5, y = 2.
  const [x, y] = solveSymmetric(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 9));
  expect(x).toBeCloseTo(1.5, 12);
  expect(y).toBeCloseTo(2, 12);
  expect(() => solveSymmetric(Float64Array.of(0), Float64Array.of(1))).toThrow(RangeError);
});

it('shrinks the slope of one feature by n / (n + alpha)', () => {
  // z = -1, 1 in turns; the least-squares slope is 10, with alpha 100 it is 10 * 4 / 104.
  const ridge = fitRidge(table([2, 4, 2, 4]), Float64Array.of(40, 60, 40, 60));
  expect(ridge.intercept).toBe(50);
  expect(ridge.weights[0]).toBeCloseTo((10 * 4) / 104, 12);
  expect(predictRidge(ridge, table([4]))[0]).toBeCloseTo(50 + (10 * 4) / 104, 12);
});

it('takes the median for what is unknown, and nothing for what never varies or is never known', () => {
  const ridge = fitRidge(
    table([1, NaN, 3, 2], [7, 7, 7, 7], [NaN, NaN, NaN, NaN]),
    Float64Array.of(10, 20, 30, 20),
  );
  expect(ridge.medians).toEqual([2, 7, 0]);
  expect(ridge.weights.slice(1)).toEqual([0, 0]);
  const [usual, unknown] = predictRidge(ridge, table([2, NaN], [7, 99], [NaN, 5]));
  expect(unknown).toBe(usual);
});

it('bounds a value at 4 deviations', () => {
  const ridge = fitRidge(table([2, 4, 2, 4]), Float64Array.of(40, 60, 40, 60));
  const [far, farther] = predictRidge(ridge, table([7, 1e6]));
  expect(farther).toBe(far);
});

it('needs rows', () => {
  expect(() => fitRidge(table([]), new Float64Array())).toThrow(RangeError);
});
