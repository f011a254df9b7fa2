import golden from '../fixtures/golden.json';
import { baseline } from './baseline';

const { B1, B2, B3, B5, B6 } = golden.vectors;

function expectNear(actual: number | null, expected: number | null, tolerance: number): void {
  if (expected === null) expect(actual).toBeNull();
  else expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('baseline', () => {
  it.each([
    ['B1: today is not in its own baseline', B1],
    ['B2: too few observations give null', B2],
    ['B3: gaps are skipped, not filled', B3],
  ])('gives the golden vector %s', (_title, { input, expected, tol }) => {
    const window = { windowDays: input.window, minObservations: input.minN };
    const result = baseline(input.series, input.t, window);
    expectNear(result.mean, expected.mean, tol);
    expectNear(result.sd, expected.sd, tol);
    expect(result.n).toBe(expected.n);
  });

  it('gives the mean and deviation of ln HRV of the golden vectors B5 and B6', () => {
    const week = baseline(B5.input.hrvMs.map(Math.log), 7, { windowDays: 7, minObservations: 4 });
    expectNear(week.mean, B5.expected.meanLn, B5.tol);
    expectNear(week.sd, B5.expected.sdLn, B5.tol);
    const month = baseline(B6.input.baselineHrvMs.map(Math.log), 30, { windowDays: 30, minObservations: 10 });
    expectNear(month.mean, B6.expected.baseMeanLn, B6.tol);
    expectNear(month.sd, B6.expected.baseSdLn, B6.tol);
  });

  it('looks no further back than its window and not before the first day', () => {
    const window = { windowDays: 2, minObservations: 1 };
    expect(baseline([100, 1, 3, 9], 3, window)).toEqual({ mean: 2, sd: Math.SQRT2, n: 2 });
    expect(baseline([4, 9], 1, window)).toEqual({ mean: 4, sd: null, n: 1 });
    expect(baseline([4, 9], 0, window)).toEqual({ mean: null, sd: null, n: 0 });
  });
});
