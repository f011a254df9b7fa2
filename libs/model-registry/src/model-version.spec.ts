import { modelVersion } from './model-version';

it.each([
  ['2024-01-15T14:30:22.000Z', '1.0.0_20240115_143022'],
  ['2024-12-31T23:59:59.999Z', '1.0.0_20241231_235959'],
])('is base and time in UTC: %s', (at, version) => {
  expect(modelVersion(new Date(at))).toBe(version);
});
