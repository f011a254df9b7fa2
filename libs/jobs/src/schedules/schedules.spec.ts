import { keeperOf, SCHEDULES } from './schedules';

describe('the list of schedules', () => {
  it('has no name twice', () => {
    expect(new Set(SCHEDULES.map(({ name }) => name)).size).toBe(SCHEDULES.length);
  });

  it('is read in UTC, to the second', () => {
    for (const { pattern, tz } of SCHEDULES) {
      expect(pattern.split(' ')).toHaveLength(6);
      expect(tz).toBe('UTC');
    }
  });

  it('counts a run as missed only after its time', () => {
    for (const { pattern, missedAfterMin } of SCHEDULES) {
      const [, minute, hour] = pattern.split(' ').map(Number);
      expect(missedAfterMin).toBeGreaterThan(Number(hour) * 60 + Number(minute));
      expect(missedAfterMin).toBeLessThan(24 * 60);
    }
  });

  it('is kept by the app that runs the first step', () => {
    expect(SCHEDULES.map(keeperOf)).toEqual(['feature-worker', 'insight-worker', 'training-worker']);
  });
});
