import type { PastForecast } from '../api/types';
import { fanDays } from './forecast-fan';

it('has a gap for each day for which nothing was foretold', () => {
  const days = fanDays([{ date: '2026-02-27' }, { date: '2026-03-02' }] as PastForecast[]);
  expect(days.map(({ date, forecast }) => [date, forecast !== null])).toEqual([
    ['2026-02-27', true],
    ['2026-02-28', false],
    ['2026-03-01', false],
    ['2026-03-02', true],
  ]);
  expect(fanDays([])).toEqual([]);
});
