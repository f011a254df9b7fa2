import { calendarWith } from '../fixtures/featured-day';
import { assumedLoad } from './assumed-load';

describe('assumedLoad', () => {
  it('is the mean of the weekday in the weeks before, without the day itself', () => {
    const calendar = calendarWith(22, (t) => ({ load: t % 7 === 0 ? 80 + (20 * t) / 7 : 999 }));
    expect(assumedLoad(calendar, 21)).toBe(100);
  });

  it('looks 8 weeks back and no further', () => {
    const calendar = calendarWith(64, (t) => ({ load: t === 0 ? 900 : 100 }));
    expect(assumedLoad(calendar, 56)).toBe((900 + 7 * 100) / 8);
    expect(assumedLoad(calendar, 63)).toBe(100);
  });

  it('is null below 3 known days, and skips gaps and unknown loads', () => {
    const known = new Set([0, 14, 28]);
    const calendar = calendarWith(36, (t) => (t === 7 ? null : { load: known.has(t) ? 90 : null }));
    expect(assumedLoad(calendar, 35)).toBe(90);
    expect(assumedLoad(calendar, 28)).toBeNull();
    expect(assumedLoad([], 0)).toBeNull();
  });
});
