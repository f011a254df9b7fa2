import type { Day } from '../day';
import { day } from '../fixtures/days';
import type { DayWorkout } from '../history/timed-record';
import { trainingWeeks } from './training-weeks';

/** 0 is a Monday. */
const observed = (count: number): (Day | null)[] =>
  Array.from({ length: count }, (_, i) => day(i, { workoutsCount: 0 }));
const workout = (on: number, strain: number | null = 10): DayWorkout => ({
  day: on,
  activity: 'Running',
  startMin: 600,
  endMin: 660,
  strain,
});

describe('trainingWeeks', () => {
  it('counts the training days of the complete weeks before, not of the own one', () => {
    const weeks = trainingWeeks(
      observed(22),
      [0, 2, 7, 8, 9, 21].map((on) => workout(on)),
      0,
    );
    expect([weeks[6], weeks[7], weeks[13], weeks[14], weeks[21]]).toEqual([[], [2], [2], [2, 3], [2, 3, 0]]);
  });

  it('keeps 4 weeks', () => {
    const weeks = trainingWeeks(
      observed(42),
      [0, 7, 8, 14, 15, 16].map((on) => workout(on)),
      0,
    );
    expect(weeks[28]).toEqual([1, 2, 3, 0]);
    expect(weeks[41]).toEqual([2, 3, 0, 0]);
  });

  it('begins weeks on Mondays, wherever the history begins', () => {
    const saturday = 5;
    const weeks = trainingWeeks(observed(9), [workout(1), workout(2)], saturday);
    expect(weeks[8]).toEqual([]);
    expect(trainingWeeks(observed(10), [workout(1), workout(2)], saturday)[9]).toEqual([1]);
  });

  it('counts a day once, and only workouts of strain 4 or more', () => {
    const workouts = [workout(0), workout(0), workout(1, 3.9), workout(2, 4), workout(3, null)];
    expect(trainingWeeks(observed(8), workouts, 0)[7]).toEqual([2]);
  });

  it('leaves out weeks with fewer than 5 observed days: unknown is not rest', () => {
    const days = observed(8);
    for (const unknown of [0, 1]) days[unknown] = day(unknown);
    expect(trainingWeeks(days, [workout(0), workout(4)], 0)[7]).toEqual([1]);
    days[2] = null;
    expect(trainingWeeks(days, [workout(0), workout(4)], 0)[7]).toEqual([]);
  });

  it('has nothing to say of no days, and ignores workouts outside the calendar', () => {
    expect(trainingWeeks([], [], 3)).toEqual([]);
    expect(trainingWeeks(observed(8), [workout(-1), workout(8)], 0)[7]).toEqual([0]);
  });
});
