import { aForecast } from '@whoop/testing';
import { tomorrowAnswer } from './tomorrow-answer';

const answer = (changes: Parameters<typeof aForecast>[0] = {}) =>
  tomorrowAnswer(aForecast({ lowPct: 38.4, highPct: 84.6, confidence: 0.4, ...changes }), '2024-02-28');

it('is for the day after, across the end of a month and a year', () => {
  expect(answer().date).toBe('2024-02-29');
  expect(tomorrowAnswer(aForecast(), '2023-12-31').date).toBe('2024-01-01');
});

it('rounds what it rests on at the edge, and keeps unknown unknown', () => {
  expect(
    answer({ pct: 61.45, maePct: 14.249, skill: 0.06349, coverage: 0.8049, naiveMaePct: null }),
  ).toMatchObject({
    recovery_forecast: 61.5,
    lo: 38,
    hi: 85,
    mae: 14.2,
    skill: 0.063,
    coverage: 0.8,
    naive_mae: null,
  });
});

it('says with the rule how wide the range is, and how often it was near', () => {
  expect(answer().text).toBe(
    '8 in 10 days like this end between 38 and 85 %. About 4 in 10 forecasts like this land within 10 points.',
  );
});

it('says of the usual range that nothing better is known', () => {
  const { text } = answer({ method: 'usual_range' });
  expect(text).toContain('no better than your usual range, 38-85 %.');
  expect(text).not.toContain('8 in 10 days');
});

it.each(['rule', 'usual_range'] as const)('names no measured share while it learns (%s)', (method) => {
  const { text } = answer({ method, learning: true, n: 3 });
  expect(text).toContain('38-85 % is a wide guess');
  expect(text).not.toContain('in 10');
});
