import type { CellTime } from './time-cell';
import { readTime, slashedParts, toInstant } from './time-cell';

const wall = (text: string): CellTime => ({ ms: Date.parse(`${text}Z`), fixed: false, offsetMin: null });
const instant = (text: string, offsetMin: number | null = null): CellTime => ({
  ms: Date.parse(text),
  fixed: true,
  offsetMin,
});

describe('readTime', () => {
  it.each([
    ['2031-05-09 23:12:40', '2031-05-09T23:12:40'],
    ['2031-05-31 00:00:00', '2031-05-31T00:00:00'],
    ['2024-02-29 12:00:00', '2024-02-29T12:00:00'],
    ['2031-05-09T23:12:40', '2031-05-09T23:12:40'],
    ['2031-05-09 23:12', '2031-05-09T23:12:00'],
    ['2031-05-09 23:12:40.123', '2031-05-09T23:12:40'],
    ['2031-05-09', '2031-05-09T00:00:00'],
    ['2031/5/9 7:12', '2031-05-09T07:12:00'],
    [' 2031-05-09 23:12:40 ', '2031-05-09T23:12:40'],
    ['9.5.2031 23:12', '2031-05-09T23:12:00'],
    ['09.05.2031 23:12:40', '2031-05-09T23:12:40'],
    ['5/5/2031 7:12', '2031-05-05T07:12:00'],
  ])('reads %j on the wall clock', (cell, expected) => {
    expect(readTime(cell, null)).toEqual(wall(expected));
  });

  it.each([
    ['2031-05-09T23:12:40Z', instant('2031-05-09T23:12:40Z')],
    ['2031-05-09T23:12:40+02:00', instant('2031-05-09T21:12:40Z', 120)],
    ['2031-05-09 23:12:40-0330', instant('2031-05-10T02:42:40Z', -210)],
    ['1700000000', instant('2023-11-14T22:13:20Z')],
    ['1700000000.0', instant('2023-11-14T22:13:20Z')],
    ['1700000000000', instant('2023-11-14T22:13:20Z')],
  ])('reads %j as an instant', (cell, expected) => {
    expect(readTime(cell, null)).toEqual(expected);
  });

  it('reads dates with slashes in the order of their file', () => {
    expect(readTime('5/9/2031 23:12', 'month-first')).toEqual(wall('2031-05-09T23:12:00'));
    expect(readTime('5/9/2031 23:12', 'day-first')).toEqual(wall('2031-09-05T23:12:00'));
    expect(readTime('5/9/2031 11:12 PM', 'month-first')).toEqual(wall('2031-05-09T23:12:00'));
    expect(readTime('5/9/2031 12:12:30 am', 'month-first')).toEqual(wall('2031-05-09T00:12:30'));
    expect(readTime('5/9/2031, 12:12 p.m.', 'month-first')).toEqual(wall('2031-05-09T12:12:00'));
    expect(readTime('5/9/2031 23:12', null)).toBe('ambiguous_date');
  });

  it.each([
    '2025-02-30 00:00:00',
    '2025-02-29 08:00:00',
    '0000-00-00 00:00:00',
    '2025-13-01 08:00:00',
    '2025-04-31T08:00',
    '2025-01-01 24:00:00',
    '2025-01-01 08:60:00',
    '31.6.2025 08:00',
  ])('knows that %j does not exist', (cell) => {
    expect(readTime(cell, null)).toBe('impossible_date');
  });

  it('knows that there is no 13 PM', () => {
    expect(readTime('5/9/2031 13:12 PM', 'month-first')).toBe('impossible_date');
  });

  it.each([
    '1970-01-01 00:00:00',
    '1989-12-31 23:59:59',
    '1989-12-31T23:59:59',
    '2101-01-01 00:00:00',
    '9999-01-01 00:00:00',
    '9999999999999',
  ])('refuses the year of %j', (cell) => {
    expect(readTime(cell, null)).toBe('date_out_of_range');
  });

  it.each([
    'yesterday',
    '08:00',
    '2025-1',
    '12345',
    '3/4/25 8:00',
    '2031-05-09 23:12:40 PST',
    '2031-05-09T23:12:40+99:00',
    '２０３１-05-09 23:12:40',
  ])('cannot read %j', (cell) => {
    expect(readTime(cell, null)).toBe('unreadable_date');
  });

  it.each(['', '  ', 'NaN', 'null', '-'])('takes %j for no time', (cell) => {
    expect(readTime(cell, null)).toBeNull();
  });
});

describe('toInstant', () => {
  it('subtracts the offset from a wall clock and leaves instants alone', () => {
    expect(toInstant(wall('2031-05-09T23:12:40'), 120)).toBe(Date.parse('2031-05-09T21:12:40Z'));
    expect(toInstant(instant('2031-05-09T21:12:40Z'), 120)).toBe(Date.parse('2031-05-09T21:12:40Z'));
  });
});

describe('slashedParts', () => {
  it('takes the two leading numbers of a date with slashes only', () => {
    expect(slashedParts('3/14/2025 7:00')).toEqual([3, 14]);
    expect(slashedParts('2025-03-14 07:00:00')).toBeNull();
  });
});
