import type { Series } from '../../api/types';
import { panelsTable } from './panels-table';

const points = (...values: (number | null)[]) =>
  values.map((value, index) => ({ date: `2026-01-0${index + 1}`, value }));

it('has the days of the window, with the usual where there is one', () => {
  const metrics = [
    { key: 'hrv', points: points(50, null, 52), baseline_30d: points(49, 50, null) },
    { key: 'spo2', points: [] },
    { key: 'strain', points: points(9, 10, 0) },
  ] as unknown as Series[];
  expect(panelsTable(metrics, { from: '2026-01-02', to: '2026-01-03' })).toEqual({
    columns: ['Day', 'HRV (RMSSD) (ms)', 'HRV (RMSSD), usual', 'Day strain'],
    rows: [
      ['2026-01-02', null, 50, 10],
      ['2026-01-03', 52, null, 0],
    ],
  });
});
