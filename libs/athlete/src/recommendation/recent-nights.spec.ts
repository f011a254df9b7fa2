import { calendarWith } from '../fixtures/featured-day';
import { at, DAY } from '../fixtures/records';
import { expectedWakeMin, usualEfficiency, usualNeedMin } from './recent-nights';

/** 2024-01-01, the first day of test calendars, is a Monday. */
const MONDAY = '2024-01-01';
const isWeekend = (t: number): boolean => t % 7 >= 5;
const wake = (t: number, minOfDay: number, offsetMin = 0) => ({
  offsetMin,
  sleepWakeUtcMs: at('2024-01-01 00:00') + t * DAY + (minOfDay - offsetMin) * 60_000,
});

describe('usualNeedMin and usualEfficiency', () => {
  it('are medians of the 14 nights that end with day t', () => {
    const calendar = calendarWith(30, (t) => ({
      baseNeedMin: t <= 10 ? 400 : 480 + t,
      sleepEfficiencyPct: t <= 10 ? 70 : 90,
    }));
    expect(usualNeedMin(calendar, 24)).toBe(480 + 17.5);
    expect(usualEfficiency(calendar, 24)).toBe(0.9);
    expect(usualEfficiency(calendar, 0)).toBe(0.7);
  });

  it('are unknown without such a night', () => {
    const calendar = calendarWith(30, (t) => (t < 10 ? { baseNeedMin: 480, sleepEfficiencyPct: 90 } : null));
    expect(usualNeedMin(calendar, 22)).toBe(480);
    expect(usualNeedMin(calendar, 23)).toBeNull();
    expect(usualEfficiency(calendar, 23)).toBeNull();
  });
});

describe('expectedWakeMin', () => {
  const calendar = calendarWith(35, (t) => wake(t, isWeekend(t) ? 540 : 390));

  it.each<[string, number, number]>([
    ['Thursday before a work day', 31, 390],
    ['Friday before a free day', 32, 540],
    ['Saturday before a free day', 33, 540],
    ['Sunday before a work day', 34, 390],
  ])('is on a %s that of such days', (_title, t, expected) => {
    expect(expectedWakeMin(calendar, t, MONDAY)).toBeCloseTo(expected, 4);
  });

  it('goes by the weekday of the first date', () => {
    const fromSaturday = calendarWith(35, (t) => wake(t, t % 7 < 2 ? 540 : 390));
    expect(expectedWakeMin(fromSaturday, 34, '2024-01-06')).toBeCloseTo(540, 4);
  });

  it('reads the local clock, in the offset of each day', () => {
    const travelling = calendarWith(28, (t) => wake(t, 420, t < 14 ? 330 : -300));
    expect(expectedWakeMin(travelling, 27, MONDAY)).toBeCloseTo(420, 4);
  });

  it('averages around midnight on the circle', () => {
    const nights = calendarWith(28, (t) => wake(t, t % 2 === 0 ? 1430 : 10));
    const mean = expectedWakeMin(nights, 27, MONDAY) ?? NaN;
    expect(Math.min(mean, 1440 - mean)).toBeLessThan(5);
  });

  it('needs 3 nights of the kind within 28 days', () => {
    const free = (count: number) =>
      expectedWakeMin(
        calendarWith(34, (t) => (isWeekend(t) && t >= 33 - 7 * count ? wake(t, 540) : {})),
        32,
        MONDAY,
      );
    expect(free(1)).toBeNull();
    expect(free(2)).toBeCloseTo(540, 4);
    expect(expectedWakeMin(calendar.slice(0, 3), 2, MONDAY)).toBeCloseTo(390, 4);
    expect(expectedWakeMin(calendar.slice(0, 2), 1, MONDAY)).toBeNull();
    expect(expectedWakeMin([], 0, MONDAY)).toBeNull();
  });
});
