import { clockTime, hours, rounded } from './rounding';

it.each([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [66.66666, 1, 66.7],
  [0.04, 1, 0],
  [-0.04, 1, 0],
  [null, 1, null],
])('%d to %i places is %d: half away from zero, and no -0', (value, digits, expected) => {
  expect(Object.is(rounded(value, digits), expected)).toBe(true);
});

it.each([
  [450, 7.5],
  [0, 0],
  [null, null],
  [455, 7.58],
])('%d minutes are %d hours', (minutes, expected) => {
  expect(hours(minutes)).toBe(expected);
});

it.each([
  [0, '00:00'],
  [1285, '21:25'],
  [1439.6, '00:00'],
])('%d minutes after midnight is %s', (minute, expected) => {
  expect(clockTime(minute)).toBe(expected);
});
