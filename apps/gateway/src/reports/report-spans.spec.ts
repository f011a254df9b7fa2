import { lastWholeMonth, lastWholeWeek, mondayOf, monthBefore, monthDates } from './report-spans';

it('knows weeks from Monday to Sunday', () => {
  expect(['2024-01-07', '2024-01-08', '2024-01-14'].map(mondayOf)).toEqual([
    '2024-01-01',
    '2024-01-08',
    '2024-01-08',
  ]);
  expect(['2024-01-14', '2024-01-13', '2024-01-15'].map(lastWholeWeek)).toEqual([
    '2024-01-08',
    '2024-01-01',
    '2024-01-08',
  ]);
});

it('knows months of every length', () => {
  expect(monthDates('2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  expect(monthDates('2023-12')).toEqual({ start: '2023-12-01', end: '2023-12-31' });
  expect(monthBefore('2024-01')).toBe('2023-12');
  expect(['2024-01-31', '2024-02-28', '2024-02-29'].map(lastWholeMonth)).toEqual([
    '2024-01',
    '2024-01',
    '2024-02',
  ]);
});
