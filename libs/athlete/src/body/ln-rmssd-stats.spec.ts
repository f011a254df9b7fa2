import golden from '../fixtures/golden.json';
import { lnRmssdStats } from './ln-rmssd-stats';

const { B5 } = golden.vectors;
const ln = (hrvMs: readonly (number | null)[]) =>
  hrvMs.map((value) => (value === null ? null : Math.log(value)));

describe('lnRmssdStats', () => {
  it('gives the mean, geometric mean, deviation and CV of the golden vector B5', () => {
    const week = lnRmssdStats(ln(B5.input.hrvMs), 6);
    for (const [name, value] of Object.entries(B5.expected)) {
      expect(Math.abs((week[name as keyof typeof week] ?? NaN) - value)).toBeLessThanOrEqual(B5.tol);
    }
  });

  it('needs 4 nights for a mean and 5 for a CV', () => {
    const four = lnRmssdStats(ln([50, null, 50, null, 50, null, 50]), 6);
    expect(four.geoMeanMs).toBeCloseTo(50, 9);
    expect(four.cvPct).toBeNull();
    expect(lnRmssdStats(ln([50, null, 50, 50, 50, null, 50]), 6).cvPct).toBeCloseTo(0, 9);
    expect(lnRmssdStats(ln([50, null, 50, null, 50, null, null]), 6)).toEqual({
      meanLn: null,
      geoMeanMs: null,
      sdLn: null,
      cvPct: null,
    });
  });

  it('takes the night itself and the 6 before it', () => {
    expect(lnRmssdStats(ln([400, 50, 50, 50, 50, 50, 50, 100, 400]), 7).geoMeanMs).toBeCloseTo(
      50 * 2 ** (1 / 7),
      9,
    );
  });

  it('has no CV where the mean is not above 0', () => {
    expect(lnRmssdStats(new Array<number>(7).fill(0), 6).cvPct).toBeNull();
  });
});
