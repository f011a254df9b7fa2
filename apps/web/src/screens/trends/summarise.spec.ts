import type { Series } from '../../api/types';
import { addDays } from '../../words/times';
import { summarise, summarySentence } from './summarise';

const series = (values: (number | null)[]): Series =>
  ({
    key: 'hrv',
    points: values.map((value, index) => ({ date: addDays('2026-01-01', index), value })),
  }) as unknown as Series;

it('compares a window with the one before it', () => {
  const summary = summarise(series([40, 40, 50, null]), { from: '2026-01-03', to: '2026-01-04' });
  expect(summary).toMatchObject({ mean: '50', change: '+10', known: 1, days: 2 });
  expect(summarySentence([summary])).toBe(
    'On average HRV (RMSSD) 50 ms (+10); in brackets against the 2 days before.',
  );
});

it('compares with nothing where there is too little before', () => {
  expect(summarise(series([40, 50, 60]), { from: '2026-01-01', to: '2026-01-03' }).change).toBeNull();
  expect(summarise(series([null, null, 60, 60]), { from: '2026-01-03', to: '2026-01-04' }).change).toBeNull();
});
