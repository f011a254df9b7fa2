import { scoreValue } from './score-value';

it.each<[string, number | null, string, string]>([
  ['debt', 228.08, 'min', '3 h 48'],
  ['duration', 0.88, 'ratio', '88\u2009%'],
  ['load', 0.91, 'ratio', '0.91×'],
  ['monotony', 2.1, 'ratio', '2.1'],
  ['timing', 204.99, 'min of day', '03:24'],
  ['rhr', -0.22, 'SD', '−0.2 SD'],
  ['x', 12, 'furlongs', '12.0 furlongs'],
  ['debt', null, 'min', '–'],
])('writes %s of %p %s as %j', (key, value, unit, text) => {
  expect(scoreValue({ key, value, unit })).toBe(text);
});
