import type { WeeklyReport } from '../../api/types';
import { csvOf } from '../../figure/figure-table';
import { weekTable } from './report-csv';

const unknown = { mean: null, prev: null, delta: null, four_week_mean: null };

const REPORT: WeeklyReport = {
  start: '2026-07-06',
  end: '2026-07-12',
  headline: null,
  compared: {
    recovery: { mean: 61.7, prev: 55, delta: 6.7, four_week_mean: 57 },
    hrv: unknown,
    rhr: unknown,
    sleep: unknown,
    load: unknown,
  },
  recovery: { green: 1, yellow: 3, red: 0, best: { date: '2026-07-06', value: 82 }, worst: null },
  load: {
    total: null,
    load_ratio: null,
    monotony: null,
    hard_days: 0,
    easy_days: 4,
    sports: [],
    zones: { low: 0, mid: 0, high: 0, workouts: 0 },
  },
  sleep: {
    ratio: null,
    debt_start_min: null,
    debt_end_min: null,
    regularity: null,
    social_jetlag_min: null,
    bedtime: { mean_min: 1_398, deviation_min: 30 },
    wake: { mean_min: null, deviation_min: null },
    naps: null,
  },
  body: {
    hrv_week_ms: null,
    hrv_band_low_ms: null,
    hrv_band_high_ms: null,
    rhr_delta: null,
    resp_rate: null,
    skin_temp_deviation_c: null,
  },
  flags: [],
  insights: [],
  forecasts: { n: 0, within_range: 0, mean_error: null },
  missing: ['2026-07-08'],
  plan: ['Keep 2 days easy.'],
};

it('has a line for each figure, and an empty cell for what is unknown', () => {
  const lines = csvOf(weekTable(REPORT)).split('\r\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'Compared,Recovery,61.7,%,55,6.7,57,,,',
      'Compared,HRV (RMSSD),,ms,,,,,,',
      'Recovery,Red,0,days,,,,,,',
      'Recovery,Best,82,%,,,,,,2026-07-06',
      'Load,Total,,points,,,,,,',
      'Sleep,Bedtime,23:18,local time,,,,,,',
      'Sleep,Wake,,local time,,,,,,',
      'Missing,2026-07-08,,,,,,,,no data',
      'Plan,Line 1,,,,,,,,Keep 2 days easy.',
    ]),
  );
  expect(lines.some((line) => line.includes('Zone'))).toBe(false);
});
