import { day } from '../fixtures/days';
import { at, DAY, HOUR, workout } from '../fixtures/records';
import { placeWorkouts } from './place-workouts';

/** 2024-01-01, 2024-01-02 and, after a gap of two days, 2024-01-05, which is open. */
const days = [day(0), day(1), day(4, { partial: true, cycleEndUtcMs: null })];
const dayOf = (start: string, more = {}): number | undefined =>
  placeWorkouts([workout(at(start), more)], days)[0]?.day;

describe('placeWorkouts', () => {
  it('gives clock times in minutes after the midnight that begins the date', () => {
    const run = workout(at('2024-01-02 17:30'), { activity: 'Running', strain: 9.5 });
    expect(placeWorkouts([run], days)).toEqual([
      { day: 1, activity: 'Running', startMin: 1050, endMin: 1110, strain: 9.5 },
    ]);
  });

  it("takes the record's own wall clock", () => {
    expect(placeWorkouts([workout(at('2024-01-02 12:00'), { offsetMin: 330 })], days)).toMatchObject([
      { day: 1, startMin: 17 * 60 + 30 },
    ]);
  });

  it('lets a workout lie before or after its date', () => {
    // The cycle of 2024-01-01 begins at 23:00 the evening before.
    expect(placeWorkouts([workout(at('2023-12-31 23:15'))], days)).toMatchObject([
      { day: 0, startMin: -45, endMin: 15 },
    ]);
    const night = workout(at('2024-01-01 22:30'), { endUtcMs: at('2024-01-02 00:30') });
    expect(placeWorkouts([night], days)).toMatchObject([{ day: 0, startMin: 1350, endMin: 1470 }]);
  });

  it('goes by the cycle that the workout names', () => {
    expect(dayOf('2024-01-01 12:00', { cycleStartUtcMs: days[1]?.cycleStartUtcMs })).toBe(1);
  });

  it('goes by the cycle that holds the start where none begins as named', () => {
    expect(dayOf('2024-01-01 22:59')).toBe(0);
    expect(dayOf('2024-01-01 23:00')).toBe(1);
    expect(dayOf('2024-01-01 12:00', { cycleStartUtcMs: at('2024-01-01 03:00') })).toBe(0);
  });

  it('leaves out what lies before the first cycle, in a gap, or long after an open one began', () => {
    expect(dayOf('2023-12-31 22:59')).toBeUndefined();
    expect(dayOf('2024-01-02 23:00')).toBeUndefined();
    expect(dayOf('2024-01-07 22:59')).toBe(4);
    expect(dayOf('2024-01-07 23:00')).toBeUndefined();
    expect(placeWorkouts([workout(at('2024-01-02 12:00'))], [])).toEqual([]);
  });

  it('finds the second cycle of a merged day', () => {
    const merged = day(0, { cyclesInDay: 2, cycleEndUtcMs: day(0).cycleStartUtcMs + 2 * DAY });
    const second = workout(merged.cycleStartUtcMs + 30 * HOUR, {
      cycleStartUtcMs: merged.cycleStartUtcMs + DAY,
    });
    expect(placeWorkouts([second], [merged])).toMatchObject([{ day: 0, startMin: 29 * 60 }]);
  });

  it('goes by wall clock where the offset was assumed', () => {
    const abroad = [day(0, { offsetMin: 600 }), day(1, { offsetMin: 600 })];
    // 09:30 on the wall in UTC+10 is 23:30 UTC the day before; with an assumed offset of 0 it is stored as 09:30 UTC.
    const assumed = { offsetMin: 0, offsetKnown: false };
    expect(placeWorkouts([workout(at('2024-01-02 09:30'), assumed)], abroad)).toMatchObject([
      { day: 1, startMin: 570 },
    ]);
    expect(placeWorkouts([workout(at('2024-01-02 08:59'), assumed)], abroad)).toMatchObject([
      { day: 0, startMin: 1979 },
    ]);
    const named = { ...assumed, cycleStartUtcMs: (abroad[1]?.cycleStartUtcMs ?? 0) + 10 * HOUR };
    expect(placeWorkouts([workout(at('2024-01-02 08:59'), named)], abroad)).toMatchObject([
      { day: 1, startMin: 539 },
    ]);
  });

  it('shows once what two exports hold, one of them under an assumed offset', () => {
    const known = workout(at('2024-01-02 07:30'), { offsetMin: 120 });
    const assumed = workout(at('2024-01-02 09:30'), { offsetMin: 0, offsetKnown: false });
    const other = workout(at('2024-01-02 09:30'), { offsetMin: 0, offsetKnown: false, activity: 'Yoga' });
    const here = days.map((one) => ({ ...one, offsetMin: 120 }));
    const placed = placeWorkouts([assumed, known, other], here);
    expect(placed.map(({ activity, startMin }) => [activity, startMin])).toEqual([
      ['Running', 570],
      ['Yoga', 570],
    ]);
  });

  it('is in order of time, whatever the order of the records', () => {
    const three = [
      workout(at('2024-01-05 08:00')),
      workout(at('2024-01-01 18:00'), { activity: 'Yoga' }),
      workout(at('2024-01-01 18:00'), { activity: 'Cycling' }),
    ];
    const placed = placeWorkouts(three, days);
    expect(placed.map((one) => one.activity)).toEqual(['Cycling', 'Yoga', 'Running']);
    expect(placeWorkouts([...three].reverse(), days)).toEqual(placed);
  });
});
