import { monthWeeks } from './month-weeks';

const month = (name: string, length: number) =>
  Array.from({ length }, (_, day) => ({
    date: `${name}-${String(day + 1).padStart(2, '0')}`,
    value: day === 0 ? null : day,
  }));

it('begins weeks on Monday and fills up both ends', () => {
  const weeks = monthWeeks(month('2026-07', 31));
  expect(weeks).toHaveLength(5);
  expect(weeks[0]!.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['', '', '01', '02', '03', '04', '05']);
  expect(weeks[4]!.map((cell) => cell?.date.slice(8) ?? '')).toEqual(['27', '28', '29', '30', '31', '', '']);
});

it('fits four weeks exactly, needs six at times, and keeps what is unknown', () => {
  expect(monthWeeks(month('2027-02', 28))).toHaveLength(4);
  expect(monthWeeks(month('2026-08', 31))).toHaveLength(6);
  expect(monthWeeks(month('2026-06', 30))[0]![0]).toEqual({ date: '2026-06-01', value: null });
  expect(monthWeeks([])).toEqual([]);
});
