import { day } from '../fixtures/days';
import { mergeDays } from './merge-days';

describe('mergeDays', () => {
  it('adds loads and recomputes strain (golden vector L3)', () => {
    const merged = mergeDays(day(0, { strain: 10, load: 100 }), day(1, { strain: 10, load: 100 }));
    expect(merged.load).toBe(200);
    expect(merged.strain).toBeCloseTo(13.1154, 3);
  });

  it('keeps recovery and sleep of the cycle with a recovery', () => {
    const recovered = day(0, { recoveryPct: 50, sleepMin: 100, avgHrBpm: 60 });
    const longer = day(1, { sleepMin: 500, avgHrBpm: 70 });
    expect(mergeDays(recovered, longer)).toMatchObject({ recoveryPct: 50, sleepMin: 100, avgHrBpm: 60 });
    expect(mergeDays(longer, recovered)).toMatchObject({ recoveryPct: 50, sleepMin: 100, avgHrBpm: 60 });
  });

  it('keeps the longer sleep when both have a recovery', () => {
    const short = day(0, { recoveryPct: 50, sleepMin: 100 });
    const long = day(1, { recoveryPct: 60, sleepMin: 500 });
    expect(mergeDays(short, long)).toMatchObject({ recoveryPct: 60, sleepMin: 500 });
    expect(mergeDays(long, short)).toMatchObject({ recoveryPct: 60, sleepMin: 500 });
  });

  it('spans both cycles, adds energy and counts and takes the higher heart rate', () => {
    const earlier = day(0, { energyKcal: 1000, maxHrBpm: 180, napsCount: 1, napMin: 20, workoutsCount: 0 });
    const later = day(1, { energyKcal: 500, maxHrBpm: 150, napsCount: null, napMin: null, workoutsCount: 2 });
    expect(mergeDays(earlier, later)).toMatchObject({
      cycleStartUtcMs: earlier.cycleStartUtcMs,
      cycleEndUtcMs: later.cycleEndUtcMs,
      cyclesInDay: 2,
      energyKcal: 1500,
      maxHrBpm: 180,
      napsCount: 1,
      napMin: 20,
      workoutsCount: 2,
      journalCount: null,
    });
  });

  it('has no strain and no end while one of the cycles is open', () => {
    const closed = day(0, { strain: 10, load: 100 });
    const open = day(1, { partial: true, cycleEndUtcMs: null });
    expect(mergeDays(closed, open)).toMatchObject({
      partial: true,
      strain: null,
      load: null,
      cycleEndUtcMs: null,
    });
  });

  it('leaves strain as it is when the other cycle has none', () => {
    expect(mergeDays(day(0, { strain: 12.3 }), day(1)).strain).toBe(12.3);
    expect(mergeDays(day(0), day(1)).strain).toBeNull();
  });
});
