import fc from 'fast-check';
import { calendarWith } from '../fixtures/featured-day';
import type { DayWorkout } from '../history/timed-record';
import { trainingHabits } from './habits';
import { slotHabits } from './slot-habits';
import { repeatedSports, sportHabits } from './sport-habits';

const workout = (day: number, more: Partial<DayWorkout> = {}): DayWorkout => ({
  day,
  activity: 'Running',
  startMin: 1020,
  endMin: 1080,
  strain: 10,
  ...more,
});
const NO_RECOVERIES = calendarWith(400, () => ({}));
const of = (...workouts: DayWorkout[]) => trainingHabits(workouts, NO_RECOVERIES);

describe('sportHabits', () => {
  it('takes a sport from its third session of known strain on', () => {
    expect(sportHabits(of(workout(1), workout(2)), 10)).toEqual([]);
    expect(sportHabits(of(workout(1), workout(2), workout(3, { strain: null })), 10)).toEqual([]);
    expect(sportHabits(of(workout(1), workout(2), workout(3)), 10)).toHaveLength(1);
  });

  it('knows the median strain and weighs sessions by their age in months', () => {
    const [running] = sportHabits(
      of(workout(10, { strain: 4 }), workout(40, { strain: 9 }), workout(70, { strain: 6 })),
      100,
    );
    expect(running).toMatchObject({ activity: 'Running', sessions: 3, usualStrain: 6 });
    expect(running?.weight).toBeCloseTo(0.125 + 0.25 + 0.5, 9);
  });

  it('looks 90 days back and not at the day itself', () => {
    const habits = of(workout(10), workout(50), workout(60), workout(100));
    expect(sportHabits(habits, 100)[0]?.sessions).toBe(3);
    expect(sportHabits(habits, 101)[0]?.sessions).toBe(3);
    expect(sportHabits(habits, 141)).toEqual([]);
  });

  it('puts the most done lately first, equals by name', () => {
    const twice = [1, 2, 3].flatMap((day) => [workout(day), workout(day, { activity: 'Cycling' })]);
    const later = [4, 5, 6].map((day) => workout(day, { activity: 'Yoga' }));
    expect(sportHabits(of(...twice, ...later), 10).map(({ activity }) => activity)).toEqual([
      'Yoga',
      'Cycling',
      'Running',
    ]);
  });

  it('leaves out what names no sport', () => {
    const generic = [1, 2, 3].map((day) => workout(day, { activity: 'Activité' }));
    expect(sportHabits(of(...generic), 10)).toEqual([]);
  });
});

describe('repeatedSports', () => {
  it('finds the sports of both of the last two training days', () => {
    const habits = of(
      workout(1),
      workout(1, { activity: 'Yoga' }),
      workout(5),
      workout(5, { activity: 'Cycling' }),
      workout(6, { activity: 'Yoga' }),
    );
    expect([...repeatedSports(habits, 6)]).toEqual(['Running']);
    expect([...repeatedSports(habits, 7)]).toEqual([]);
    expect([...repeatedSports(habits, 5)]).toEqual([]);
  });

  it('is empty without two training days', () => {
    expect([...repeatedSports(of(), 10)]).toEqual([]);
    expect([...repeatedSports(of(workout(1), workout(1)), 10)]).toEqual([]);
  });

  it('does not count a sport without a name', () => {
    const generic = of(workout(1, { activity: 'Other' }), workout(2, { activity: 'Other' }));
    expect([...repeatedSports(generic, 3)]).toEqual([]);
  });
});

describe('slotHabits', () => {
  it('counts the workouts of a slot and averages the recoveries after them', () => {
    const calendar = calendarWith(10, (t) => ({
      recoveryPct: t === 5 ? null : 60 + t,
      recoveryBaseline30d: t === 4 ? null : 60,
    }));
    const workouts = [1, 2, 3, 4, 5].map((day) => workout(day));
    expect(slotHabits(trainingHabits(workouts, calendar), 7)).toEqual([
      { slot: 'late_afternoon', workouts: 5, residuals: 3, meanResidual: (2 + 3 + 6) / 3 },
    ]);
  });

  it('has no mean where no recovery is known', () => {
    expect(slotHabits(of(workout(1, { startMin: 400 })), 3)).toEqual([
      { slot: 'early_morning', workouts: 1, residuals: 0, meanResidual: null },
    ]);
  });

  it('looks 180 days back, and counts what names no sport as well', () => {
    const habits = of(workout(0, { activity: 'Activity' }), workout(200));
    expect(slotHabits(habits, 180)).toHaveLength(1);
    expect(slotHabits(habits, 181)).toEqual([]);
    expect(slotHabits(habits, 200)).toEqual([]);
  });
});

describe('trainingHabits', () => {
  const days = 60;
  const anyWorkouts = fc
    .array(
      fc.record({
        day: fc.integer({ min: 0, max: days - 1 }),
        activity: fc.constantFrom('Running', 'Yoga', 'Activity', 'Cycling'),
        startMin: fc.integer({ min: -300, max: 1700 }),
        strain: fc.option(fc.double({ min: 0, max: 21, noNaN: true })),
      }),
      { maxLength: 80 },
    )
    .map((some) => some.map((one) => workout(one.day, one)).sort((a, b) => a.day - b.day));
  const recoveries = fc.array(fc.option(fc.integer({ min: 0, max: 100 })), {
    minLength: days,
    maxLength: days,
  });
  const t = fc.integer({ min: 0, max: days - 1 });

  it('of a whole history tells of day t what a history that ends on its morning tells', () => {
    fc.assert(
      fc.property(anyWorkouts, recoveries, t, (workouts, recovery, day) => {
        const calendarOf = (count: number) =>
          calendarWith(count, (i) => ({ recoveryPct: recovery[i] ?? null, recoveryBaseline30d: 55 }));
        const whole = trainingHabits(workouts, calendarOf(days));
        const past = trainingHabits(
          workouts.filter((one) => one.day < day),
          calendarOf(day + 1),
        );
        expect(sportHabits(whole, day)).toEqual(sportHabits(past, day));
        expect(repeatedSports(whole, day)).toEqual(repeatedSports(past, day));
        expect(slotHabits(whole, day)).toEqual(slotHabits(past, day));
      }),
      { numRuns: 1000 },
    );
  });

  it('counts each workout of the window once', () => {
    fc.assert(
      fc.property(anyWorkouts, t, (workouts, day) => {
        const counted = slotHabits(trainingHabits(workouts, NO_RECOVERIES), day);
        const total = counted.reduce((sum, slot) => sum + slot.workouts, 0);
        expect(total).toBe(workouts.filter((one) => one.day < day).length);
      }),
      { numRuns: 1000 },
    );
  });

  it('has nothing to say of no history', () => {
    const none = trainingHabits([], []);
    expect(sportHabits(none, 0)).toEqual([]);
    expect(slotHabits(none, 0)).toEqual([]);
    expect([...repeatedSports(none, 0)]).toEqual([]);
  });
});
