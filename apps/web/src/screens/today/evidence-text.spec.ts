import { evidenceText } from './evidence-text';

it.each<[number, string, string, string]>([
  [228.08, 'sleep_debt_min', 'min', '3 h 48'],
  [1.94, 'load_ratio', 'ratio', '1.94×'],
  [2.1, 'monotony', 'ratio', '2.10'],
  [138, 'data_age', 'days', '138 days'],
  [-0.75, 'hrv_delta', 'SD', '−0.75 SD'],
])('writes %p of %s as %j', (value, metric, unit, text) => {
  expect(evidenceText(value, { metric, unit })).toBe(text);
});
