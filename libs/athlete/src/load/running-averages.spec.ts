import golden from '../fixtures/golden.json';
import type { Series } from '../history/series';
import { ewma } from './ewma';
import { ewmaRatio } from './ewma-ratio';
import { fitnessFatigue } from './fitness-fatigue';
import { loadsSinceSeed, smoothLoad } from './smooth-load';

const { A4, A5, A6 } = golden.vectors;
const unknown = (count: number): null[] => new Array<null>(count).fill(null);

function expectSeries(actual: Series, expected: Series, tolerance: number): void {
  expect(actual).toHaveLength(expected.length);
  expected.forEach((value, t) => {
    if (value === null) expect(actual[t]).toBeNull();
    else expect(Math.abs((actual[t] ?? NaN) - value)).toBeLessThanOrEqual(tolerance);
  });
}

describe('ewma', () => {
  it('begins with the mean of 7 loads and holds on a missing day (golden vector A4)', () => {
    expectSeries(ewma(A4.input.load, A4.input.n), A4.expected, A4.tol);
  });
});

describe('ewmaRatio', () => {
  it('is the fast over the slow average (golden vector A5)', () => {
    const { load, acuteN, chronicN } = A5.input;
    expectSeries(ewmaRatio(load, acuteN, chronicN).slice(-1), [A5.expected], A5.tol);
  });

  it('is null without an average and where the slow one is below 10 points', () => {
    expect(ewmaRatio([null, 9, 9], 7, 28)).toEqual([null, null, null]);
    expect(ewmaRatio([10], 7, 28)).toEqual([1]);
  });
});

describe('fitnessFatigue', () => {
  it('gives CTL, ATL and TSB of yesterday (golden vector A6)', () => {
    const { fitness, fatigue, form } = fitnessFatigue(A6.input.load);
    expectSeries(fitness, A6.expected.ctl, A6.tol);
    expectSeries(fatigue, A6.expected.atl, A6.tol);
    expectSeries(form, A6.expected.tsb, A6.tol);
  });

  it("gives form in percent of yesterday's fitness, null of rest alone", () => {
    const { fitness, form, formPct } = fitnessFatigue(A6.input.load);
    expect(formPct[8]).toBeCloseTo((100 * (form[8] ?? NaN)) / (fitness[7] ?? NaN), 12);
    expect(fitnessFatigue([0, 0, 0]).formPct).toEqual([null, null, null]);
  });
});

describe('smoothLoad', () => {
  it('is the mean of the loads so far while it begins, so that no later day changes it', () => {
    expect(smoothLoad([10, 20, null, 60], 0.5)).toEqual([10, 15, 15, 30]);
  });

  it('is null before the first load', () => {
    expect(smoothLoad([null, null, 10], 0.5)).toEqual([null, null, 10]);
    expect(smoothLoad([], 0.5)).toEqual([]);
  });

  it('holds for 14 unknown days and begins anew after 15', () => {
    expect(smoothLoad([10, 30, ...unknown(14), 80], 0.5)).toEqual([
      10,
      ...new Array<number>(15).fill(20),
      40,
    ]);
    const anew = smoothLoad([10, 30, ...unknown(15), 80, 60], 0.5);
    expect(anew.slice(15)).toEqual([20, null, 80, 70]);
  });
});

describe('loadsSinceSeed', () => {
  it('counts known loads since the averages began', () => {
    expect(loadsSinceSeed([null, 5, null, 0])).toEqual([0, 1, 1, 2]);
    expect(loadsSinceSeed([5, ...unknown(15), 5, 5]).slice(14)).toEqual([1, 0, 1, 2]);
  });
});
