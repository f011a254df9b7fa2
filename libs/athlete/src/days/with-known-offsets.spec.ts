import { answer, at, cycle, HOUR, recordsOf, sleep, workout } from '../fixtures/records';
import { withKnownOffsets } from './with-known-offsets';

const LOCAL_START = at('2024-03-09 23:00');
const known = { offsetMin: 120, offsetKnown: true };
const assumed = { offsetMin: 0, offsetKnown: false };
const UTC_START = LOCAL_START - 2 * HOUR;

describe('withKnownOffsets', () => {
  const betterCycle = cycle(UTC_START, known);
  const assumedCycle = cycle(LOCAL_START, assumed);

  it('leaves out an assumed cycle when another has the same local start and a known offset', () => {
    const records = recordsOf({ cycles: [assumedCycle, betterCycle] });
    expect(withKnownOffsets(records).cycles).toEqual([betterCycle]);
  });

  it('keeps an assumed cycle that has no counterpart', () => {
    const records = recordsOf({ cycles: [cycle(LOCAL_START + HOUR, assumed), betterCycle] });
    expect(withKnownOffsets(records)).toBe(records);
  });

  it('reads the rows of an assumed cycle again in the known offset', () => {
    const ofCycle = { ...assumed, cycleStartUtcMs: LOCAL_START };
    const { sleeps, workouts, journal } = withKnownOffsets({
      cycles: [assumedCycle, betterCycle],
      sleeps: [sleep(LOCAL_START, ofCycle)],
      workouts: [workout(LOCAL_START + 10 * HOUR, ofCycle)],
      journal: [answer(LOCAL_START, assumed)],
    });
    expect(sleeps).toMatchObject([
      { onsetUtcMs: UTC_START, wakeUtcMs: UTC_START + 8 * HOUR, cycleStartUtcMs: UTC_START, offsetMin: 120 },
    ]);
    expect(workouts).toMatchObject([
      { startUtcMs: UTC_START + 10 * HOUR, endUtcMs: UTC_START + 11 * HOUR, cycleStartUtcMs: UTC_START },
    ]);
    expect(journal).toMatchObject([{ cycleStartUtcMs: UTC_START, offsetMin: 120 }]);
  });

  it('leaves out the rows that the better export holds as well', () => {
    const better = workout(UTC_START + HOUR, { ...known, cycleStartUtcMs: UTC_START, strain: 7 });
    const worse = workout(LOCAL_START + HOUR, { ...assumed, cycleStartUtcMs: LOCAL_START, strain: 6 });
    const { workouts } = withKnownOffsets(
      recordsOf({ cycles: [assumedCycle, betterCycle], workouts: [worse, better] }),
    );
    expect(workouts).toEqual([better]);
  });

  it('keeps the same of two rows that were assumed differently, in any order of input', () => {
    const worse = { offsetMin: 330, offsetKnown: false };
    const worseCycle = cycle(LOCAL_START - 5.5 * HOUR, worse);
    const [one, other] = [assumed, worse].map((zone, i) => {
      const startUtcMs = LOCAL_START + HOUR - zone.offsetMin * 60_000;
      return workout(startUtcMs, { ...zone, cycleStartUtcMs: startUtcMs - HOUR, strain: i });
    });
    const workoutsFrom = (workouts: (typeof one)[]) =>
      withKnownOffsets(
        recordsOf({
          cycles: [assumedCycle, worseCycle, betterCycle],
          workouts: workouts.filter((row) => row !== undefined),
        }),
      ).workouts;
    expect(workoutsFrom([one, other])).toHaveLength(1);
    expect(workoutsFrom([one, other])).toEqual(workoutsFrom([other, one]));
  });
});
