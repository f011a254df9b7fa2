import { localInstant } from './local-instant';

it.each([
  [0, '2024-01-15T17:02:00.000Z'],
  [60, '2024-01-15T18:02:00.000+01:00'],
  [-210, '2024-01-15T13:32:00.000-03:30'],
  [845, '2024-01-16T07:07:00.000+14:05'],
])('shows the wall clock at %i minutes from UTC', (offsetMin, text) => {
  const instant = Date.UTC(2024, 0, 15, 17, 2);
  expect(localInstant(instant, offsetMin)).toBe(text);
  expect(Date.parse(text)).toBe(instant);
});
