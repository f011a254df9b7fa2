import { calendarWith } from '../fixtures/featured-day';
import { recentLoad, usualStrainBefore } from './recent-load';

/** A year of load 100, other on the days given. */
const loads = (other: Record<number, number | null>, gaps: number[] = []) =>
  calendarWith(100, (t) => (gaps.includes(t) ? null : { load: t in other ? other[t] : 100 }));
const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);
const unknown = (days: number[]): Record<number, null> => Object.fromEntries(days.map((day) => [day, null]));

describe('recentLoad', () => {
  it('reads days before t alone', () => {
    expect(recentLoad(loads({ 50: 1000, 51: 1000 }), 50)).toEqual({
      usualLoad: 100,
      chronicLoad: 100,
      lastDaysLoad: 600,
      easyDayLoad: 100,
    });
  });

  it('has the windows of the load ratio that today will have', () => {
    const { chronicLoad, lastDaysLoad } = recentLoad(loads({ 44: 400, 43: 330, 21: 330, 20: 5000 }), 50);
    expect(lastDaysLoad).toBe(900);
    expect(chronicLoad).toBeCloseTo(100 + 460 / 23, 9);
  });

  it('needs 10 of 28 days for the usual load', () => {
    expect(recentLoad(loads(unknown(range(32, 49))), 50).usualLoad).toBe(100);
    expect(recentLoad(loads(unknown(range(31, 49))), 50).usualLoad).toBeNull();
  });

  it('knows an easy day as the tenth of the same 28 days’ loads', () => {
    const easy = { 30: 20, 33: 20, 36: 20 };
    expect(recentLoad(loads(easy), 50).easyDayLoad).toBeCloseTo(20 + 80 * 0.7, 9);
    expect(recentLoad(loads({ ...easy, 40: 20 }), 50).easyDayLoad).toBe(20);
    expect(recentLoad(loads({ ...easy, 21: 20 }), 50).easyDayLoad).toBeCloseTo(20 + 80 * 0.7, 9);
    expect(recentLoad(loads(unknown(range(31, 49))), 50).easyDayLoad).toBeNull();
  });

  it('counts an unknown day as the mean of the others, with 4 of 6 known', () => {
    expect(recentLoad(loads({ 49: null, 48: 200 }), 50).lastDaysLoad).toBe(720);
    expect(recentLoad(loads({}, [47, 48, 49]), 50).lastDaysLoad).toBeNull();
  });

  it('knows no chronic load below 15 of 23 days or 10 points a day', () => {
    expect(recentLoad(loads(unknown(range(21, 28))), 50).chronicLoad).toBe(100);
    expect(recentLoad(loads(unknown(range(21, 29))), 50).chronicLoad).toBeNull();
    expect(
      recentLoad(
        calendarWith(51, () => ({ load: 9 })),
        50,
      ).chronicLoad,
    ).toBeNull();
  });

  it('knows nothing on the first day', () => {
    const nothing = { usualLoad: null, chronicLoad: null, lastDaysLoad: null, easyDayLoad: null };
    expect(recentLoad(loads({}), 0)).toEqual(nothing);
    expect(recentLoad([], 0)).toEqual(nothing);
  });
});

describe('usualStrainBefore', () => {
  it('is the median of the 28 days before, from 10 known on', () => {
    const calendar = calendarWith(60, (t) => ({ strain: t < 50 ? 8 : 12 }));
    expect(usualStrainBefore(calendar, 59)).toBe(8);
    expect(usualStrainBefore(calendar, 10)).toBe(8);
    expect(usualStrainBefore(calendar, 9)).toBeNull();
  });
});
