import golden from '../fixtures/golden.json';
import type { MeasureSeries } from '../history/measure-series';
import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';
import { hrvStatus } from './hrv-status';

const { B6 } = golden.vectors;

function lnHrv(hrvMs: readonly (number | null)[], usualFrom = 0): MeasureSeries {
  const values: Series = hrvMs.map((value) => (value === null ? null : Math.log(value)));
  const usual = values.map((value, t) => (t < usualFrom ? null : value));
  return { values, usual, deviationFloor: THRESHOLDS.zScore.deviationFloors.lnHrv };
}
const nights = (count: number, hrvMs: number): number[] => new Array<number>(count).fill(hrvMs);

describe('hrvStatus', () => {
  it('reads the week against the 30 nights before it (golden vector B6)', () => {
    const status = hrvStatus(lnHrv([...B6.input.baselineHrvMs, ...B6.input.last7HrvMs]), 36);
    for (const [name, value] of Object.entries(B6.expected)) {
      const actual = status[name as keyof typeof status];
      if (typeof value === 'string') expect(actual).toBe(value);
      else expect(Math.abs(Number(actual) - value)).toBeLessThanOrEqual(B6.tol);
    }
    expect(status).toMatchObject({ bandNights: 30, uncertain: false });
  });

  it.each([
    [50, 'normal'],
    [60, 'high'],
    [40, 'low'],
  ])('calls a week of %i ms after 30 nights of 50 ms %s', (hrvMs, status) => {
    expect(hrvStatus(lnHrv([...nights(30, 50), ...nights(7, hrvMs)]), 36).status).toBe(status);
  });

  it('divides equal nights by the floor of 0.03', () => {
    const { delta, swcLoMs, swcHiMs } = hrvStatus(lnHrv([...nights(30, 50), ...nights(7, 52)]), 36);
    expect(delta).toBeCloseTo(Math.log(52 / 50) / 0.03, 9);
    expect(swcLoMs).toBeCloseTo(50 * Math.exp(-0.015), 9);
    expect(swcHiMs).toBeCloseTo(50 * Math.exp(0.015), 9);
  });

  it('has a band from 10 nights on, uncertain below 21, and no delta without 4 nights of the week', () => {
    expect(hrvStatus(lnHrv([...nights(9, 50), ...nights(7, 50)]), 15)).toMatchObject({
      bandNights: null,
      delta: null,
    });
    expect(hrvStatus(lnHrv([...nights(10, 50), ...nights(7, 50)]), 16)).toMatchObject({
      bandNights: 10,
      uncertain: true,
    });
    expect(hrvStatus(lnHrv([...nights(20, 50), ...nights(7, 50)]), 26)).toMatchObject({
      bandNights: 20,
      uncertain: true,
    });
    expect(hrvStatus(lnHrv([...nights(21, 50), ...nights(7, 50)]), 27)).toMatchObject({
      bandNights: 21,
      uncertain: false,
    });
    const scarce = lnHrv([...nights(30, 50), 50, null, 50, null, null, null, 50]);
    expect(hrvStatus(scarce, 36)).toMatchObject({ bandNights: 30, roll7Ln: null, delta: null, status: null });
  });

  it('keeps nights that may not enter a baseline out of the band', () => {
    const { delta, bandNights } = hrvStatus(
      lnHrv([...nights(4, 10), ...nights(26, 50), ...nights(7, 50)], 4),
      36,
    );
    expect(bandNights).toBe(26);
    expect(delta).toBeCloseTo(0, 9);
  });
});
