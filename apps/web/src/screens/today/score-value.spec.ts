import { scoreValue } from './score-value';

it.each<[number | null, string, string]>([
  [228.08, 'min', '3 h 48'],
  [0.88, 'ratio', '88\u2009%'],
  [1.94, 'ratio', '1.94×'],
  [204.99, 'min of day', '03:24'],
  [-0.22, 'SD', '−0.2 SD'],
  [12, 'furlongs', '12.0 furlongs'],
  [null, 'min', '–'],
])('writes %p %s as %j', (value, unit, text) => {
  expect(scoreValue({ value, unit })).toBe(text);
});
