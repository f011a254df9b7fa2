import { addDays } from '../words/times';
import { weekdayBoxes, weekdaySentence } from './weekday-box';

/** Ten weeks from a Monday. */
const days = Array.from({ length: 70 }, (_, index) => addDays('2026-01-05', index));

it('gives each value to the weekday of its date, Monday first', () => {
  const values = days.map((_, index) => (index % 7) * 10);
  const boxes = weekdayBoxes(days, values);
  expect(boxes.map(({ weekday, n, box }) => [weekday, n, box?.median])).toEqual([
    ['Mon', 10, 0],
    ['Tue', 10, 10],
    ['Wed', 10, 20],
    ['Thu', 10, 30],
    ['Fri', 10, 40],
    ['Sat', 10, 50],
    ['Sun', 10, 60],
  ]);
  expect(weekdaySentence(boxes, 'recovery')).toBe(
    'Median Recovery from 0 % on Mon to 60 % on Sun. Below each weekday stands its number of days.',
  );
});

it('ends its whiskers at the last value within 1.5 boxes', () => {
  const mondays = days.filter((_, index) => index % 7 === 0);
  const [monday] = weekdayBoxes(mondays, [10, 20, 30, 40, 50, 60, 70, 80, 90, 300]);
  expect(monday?.box).toEqual({ from: 32.5, median: 55, to: 77.5, low: 10, high: 90, beyond: [300] });
});

it('has no box below five values, counts no gap, and says which weekday is left out', () => {
  const values = days.map((_, index) => (index % 7 === 6 && index > 28 ? null : 50));
  const boxes = weekdayBoxes(days, values);
  expect(boxes.at(-1)).toEqual({ weekday: 'Sun', n: 4, box: null });
  expect(weekdaySentence(boxes, 'hrv')).toMatch(/Left out with fewer than 5 values: Sun \(4\)\.$/);
  expect(weekdaySentence(weekdayBoxes(days.slice(0, 14), values), 'hrv')).toBe(
    'HRV (RMSSD): no weekday has 5 values.',
  );
});
