import type { ForetoldDay } from '@whoop/database';
import { aForecast } from '@whoop/testing';
import { addDays } from '../../http/calendar';
import { trackRecordAnswer } from './track-record';

/** Days of a recovery that goes up and down, each with the same forecast for the next. */
const days = (count: number): ForetoldDay[] =>
  Array.from({ length: count }, (_, i) => ({
    date: addDays('2026-01-01', i),
    recoveryPct: i % 2 === 0 ? 50 : 70,
    calibrating: i < 4,
    morning: aForecast({ pct: 60, lowPct: 45, highPct: 65 }),
    evening: null,
  }));

const morning = (...request: Parameters<typeof trackRecordAnswer>) => trackRecordAnswer(...request).modes[0]!;

it('holds forecasts against what came', () => {
  expect(morning(days(40), {})).toMatchObject({
    mode: 'morning',
    n: 26,
    mae: 10,
    bias: 0,
    within_10: 1,
    coverage: 0.5,
    mean_width: 20,
    calibration: [{ from: 60, to: 70, n: 26, mean_forecast: 60, mean_actual: 60 }],
  });
});

it('names the naive forecasts beside them', () => {
  const { naive, best_naive, text } = morning(days(40), {});
  expect(naive?.map(({ name }) => name)).toContain(best_naive);
  expect(naive?.find(({ name }) => name === 'persistence')).toEqual({ name: 'persistence', mae: 20 });
  expect(text).toContain('26 forecasts missed by 10 points');
});

it('lists the newest single forecasts, as many as asked for', () => {
  expect(morning(days(40), { limit: 2 }).forecasts.map(({ date }) => date)).toEqual([
    '2026-02-08',
    '2026-02-09',
  ]);
  expect(morning(days(40), { limit: 0 }).forecasts).toEqual([]);
});

it('looks at a part of the days', () => {
  const part = morning(days(40), { start_date: '2026-02-01', end_date: '2026-02-05' });
  expect(part).toMatchObject({ n: 5, start_date: '2026-02-01', end_date: '2026-02-05' });
});

it('says that there is nothing to judge by', () => {
  for (const { n, mae, naive, forecasts, text } of trackRecordAnswer(days(10), {}).modes) {
    expect({ n, mae, naive, forecasts }).toEqual({ n: 0, mae: null, naive: null, forecasts: [] });
    expect(text).toContain('can be judged');
  }
});

it('refuses a range that ends before it begins', () => {
  expect(() => trackRecordAnswer([], { start_date: '2026-02-02', end_date: '2026-02-01' })).toThrow('later');
});
