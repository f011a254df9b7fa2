import golden from '../fixtures/golden.json';
import { coupledRatio } from './coupled-ratio';
import { acuteLoad, chronicLoad, loadRatio } from './load-ratio';
import { strainToLoad } from './strain-to-load';

const { A1, A2, A3 } = golden.vectors;
const days = (count: number, load: number): number[] => new Array<number>(count).fill(load);

function expectNear(actual: number | null, expected: number, tolerance: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(tolerance);
}

describe('loadRatio', () => {
  it('shows the jump that the coupled ratio of raw strain hides (golden vector A1)', () => {
    const { strain, t } = A1.input;
    const load = strain.map((value) => strainToLoad(value));
    expectNear(loadRatio(load, t), A1.expected.loadUncoupled, A1.tol);
    expectNear(coupledRatio(load, t), A1.expected.loadCoupled, A1.tol);
    expectNear(coupledRatio(strain, t), A1.expected.seedCoupledRawStrain, A1.tol);
  });

  it('is null with 4 of 7 acute days (golden vector A2)', () => {
    expect(loadRatio(A2.input.load, A2.input.t)).toBe(A2.expected);
  });

  it('skips missing days and counts rest days as 0 (golden vector A3)', () => {
    expectNear(loadRatio(A3.input.load, A3.input.t), A3.expected, A3.tol);
  });

  it('needs 15 of the 23 days before the week', () => {
    expect(loadRatio([...days(15, 50), ...days(7, 100)], 21)).toBe(2);
    expect(loadRatio([...days(14, 50), ...days(7, 100)], 20)).toBeNull();
    const withGaps = (missing: number) => [...days(23 - missing, 50), ...new Array<null>(missing).fill(null)];
    expect(loadRatio([...withGaps(8), ...days(7, 100)], 29)).toBe(2);
    expect(loadRatio([...withGaps(9), ...days(7, 100)], 29)).toBeNull();
  });

  it('is null where the usual load is below 10 points a day', () => {
    expect(loadRatio([...days(23, 10), ...days(7, 20)], 29)).toBe(2);
    expect(loadRatio([...days(23, 9.99), ...days(7, 20)], 29)).toBeNull();
  });

  it('is 0 in a week of rest', () => {
    expect(loadRatio([...days(23, 100), ...days(7, 0)], 29)).toBe(0);
  });

  it('divides the week by the 23 days before it and looks no further back', () => {
    const load = [...days(10, 1000), ...days(23, 100), ...days(7, 50)];
    expect(acuteLoad(load, 39)).toBe(50);
    expect(chronicLoad(load, 39)).toBe(100);
    expect(acuteLoad(load, 3)).toBeNull();
    expect(chronicLoad(load, 20)).toBeNull();
  });
});

describe('coupledRatio', () => {
  it('needs 5 of 7 and 20 of 30 days', () => {
    expect(coupledRatio(days(20, 10), 19)).toBe(1);
    expect(coupledRatio(days(19, 10), 18)).toBeNull();
    expect(coupledRatio([...days(23, 10), null, null, null, 10, 10, 10, 10], 29)).toBeNull();
  });

  it('is null of nothing but zeros', () => {
    expect(coupledRatio(days(30, 0), 29)).toBeNull();
  });
});
