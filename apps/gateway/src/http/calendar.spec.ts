import fc from 'fast-check';
import { addDays, datesBetween, dayNumber, isDate } from './calendar';

it.each(['2024-02-29', '1900-01-01', '2199-12-31'])('takes %s', (text) => {
  expect(isDate(text)).toBe(true);
});

it.each([
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-1-1',
  '0000-01-01',
  '9999-01-01',
  '',
  ' 2024-01-01',
  '2024-01-01T00:00',
  20240101,
  null,
  ['2024-01-01'],
])('does not take %j', (value) => {
  expect(isDate(value)).toBe(false);
});

it('goes over the ends of months and years', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(datesBetween('2023-12-31', '2024-01-02')).toEqual(['2023-12-31', '2024-01-01', '2024-01-02']);
  expect(datesBetween('2024-01-02', '2024-01-01')).toEqual([]);
});

it('counts the days that it adds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -25_000, max: 80_000 }),
      fc.integer({ min: -4_000, max: 4_000 }),
      (start, days) => {
        const date = addDays('1970-01-01', start);
        expect(dayNumber(addDays(date, days))).toBe(start + days);
      },
    ),
  );
});
