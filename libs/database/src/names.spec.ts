import { columnName } from './names';

test.each([
  ['strain', 'strain'],
  ['userId', 'user_id'],
  ['startUtcMs', 'start_utc'],
  ['sleepOnsetUtcMs', 'sleep_onset_utc'],
  ['hrvMs', 'hrv_ms'],
  ['spo2Pct', 'spo2_pct'],
  ['zone1Pct', 'zone1_pct'],
  ['skinTempC', 'skin_temp_c'],
  ['recoveryBaseline7d', 'recovery_baseline_7d'],
  ['sleepHoursBaseline30d', 'sleep_hours_baseline_30d'],
])('%s is stored in %s', (property, column) => {
  expect(columnName(property)).toBe(column);
});
