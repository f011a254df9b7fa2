import { day } from '../fixtures/days';
import { at } from '../fixtures/records';
import { nightClock } from './night-clock';

describe('nightClock', () => {
  const midnight = at('2024-01-02 00:00');

  it('counts from the midnight that begins the day, in its own offset', () => {
    const night = { sleepOnsetUtcMs: at('2024-01-01 22:30'), sleepWakeUtcMs: at('2024-01-02 06:00') };
    expect(nightClock(day(1, { ...night, offsetMin: 60 }), midnight)).toEqual({
      onsetMin: -30,
      wakeMin: 420,
    });
    expect(nightClock(day(1, { ...night, offsetMin: -300 }), midnight)).toEqual({
      onsetMin: -390,
      wakeMin: 60,
    });
  });

  it('is null for a gap, and where a time is missing or they are not in order', () => {
    const onset = { sleepOnsetUtcMs: midnight };
    expect(nightClock(null, midnight)).toBeNull();
    expect(nightClock(day(1), midnight)).toBeNull();
    expect(nightClock(day(1, onset), midnight)).toBeNull();
    expect(nightClock(day(1, { sleepWakeUtcMs: midnight }), midnight)).toBeNull();
    expect(nightClock(day(1, { ...onset, sleepWakeUtcMs: midnight }), midnight)).toBeNull();
  });
});
