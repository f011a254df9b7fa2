import type { Trends } from '../api/types';
import { countKnown, daysOf, isAlone, mean, valuesFor } from './day-series';

const trends = {
  metrics: [
    { key: 'spo2', points: [] },
    {
      key: 'hrv',
      points: [
        { date: '2026-01-01', value: 50 },
        { date: '2026-01-02', value: null },
      ],
    },
  ],
} as unknown as Trends;

it('has the days of the first series that has any, and gaps for one that has none', () => {
  expect(daysOf(trends)).toEqual(['2026-01-01', '2026-01-02']);
  expect(valuesFor(trends, 'spo2')).toEqual([null, null]);
  expect(valuesFor(trends, 'rhr')).toEqual([null, null]);
});

it('leaves gaps out of means and counts', () => {
  expect([mean([1, null, 3]), mean([null]), countKnown([1, null, 0])]).toEqual([2, null, 2]);
});

it('knows a value between two gaps', () => {
  const values = [1, null, 2, null, 3, 4];
  expect(values.map((_, index) => isAlone(values, index))).toEqual([true, false, true, false, false, false]);
});
