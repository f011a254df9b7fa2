import type { Summary, Trends } from '../../api/types';
import { vitalTiles } from './vital-tiles';

const summary = {
  today: {
    hrv: 72,
    resting_hr: null,
    skin_temp: 33,
    sleep_debt: 3.8,
    sleep_debt_7d: null,
    acute_chronic_ratio: 0,
    acute_load: 0,
    chronic_load: 120,
  },
  reasons: [{ field: 'today.resting_hr', code: 'not_measured', message: 'No strap that night.' }],
} as unknown as Summary;
const trends = {
  metrics: [
    {
      key: 'hrv',
      points: [
        { date: '2026-07-11', value: null },
        { date: '2026-07-12', value: 72 },
      ],
      baseline_30d: [{ date: '2026-07-12', value: 72.6 }],
    },
    { key: 'skin_temp', points: [], baseline_30d: [{ date: '2026-07-12', value: 32.5 }] },
  ],
} as unknown as Trends;

const tile = (key: string) => vitalTiles(summary, trends, 'metric').find((one) => one.key === key)!;

it('compares with what is usual', () => {
  expect(tile('hrv')).toMatchObject({
    figure: '72',
    unit: 'ms',
    note: '−1 on your usual 73',
    values: [null, 72],
  });
});

it('says why a value is missing, and shows no 0 for it', () => {
  expect(tile('rhr')).toMatchObject({ figure: '–', unit: '', note: 'No strap that night.' });
});

it('shows a measured 0 as 0, and debt in hours', () => {
  expect(tile('load_ratio').figure).toBe('0.00');
  expect(tile('sleep_debt_min')).toMatchObject({ figure: '3 h 48', unit: '' });
});

it('needs no series to show the figures', () => {
  expect(vitalTiles(summary, undefined, 'metric')[0]).toMatchObject({ figure: '72', values: [] });
});

it('converts a temperature and its difference', () => {
  const warm = vitalTiles(summary, trends, 'imperial').find((one) => one.key === 'skin_temp')!;
  expect(warm).toMatchObject({ figure: '91.4', unit: '°F', note: '+0.9 on your usual 90.5' });
});
