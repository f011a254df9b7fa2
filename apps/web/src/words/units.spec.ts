import { distance, temperature } from './units';

it('converts, and keeps what is unknown', () => {
  expect(temperature(33, 'metric')).toEqual({ value: 33, unit: '°C' });
  expect(temperature(0, 'imperial')).toEqual({ value: 32, unit: '°F' });
  expect(distance(1_609.344, 'imperial')).toEqual({ value: 1, unit: 'mi' });
  expect([temperature(null, 'imperial').value, distance(null, 'metric').value]).toEqual([null, null]);
});
