import { day } from '../fixtures/days';
import { calendarIndexes, calendarOf, dateAt } from './calendar';

describe('calendarOf', () => {
  it('has an entry for every calendar day, null in gaps', () => {
    const [first, second, last] = [day(0), day(1), day(4)];
    expect(calendarOf([first, second, last])).toEqual({
      firstDate: '2024-01-01',
      calendar: [first, second, null, null, last],
    });
  });

  it('is empty without days', () => {
    expect(calendarOf([])).toEqual({ firstDate: '', calendar: [] });
  });
});

describe('calendarIndexes', () => {
  it('counts from the first day, over leap days and new year', () => {
    expect(calendarIndexes([{ date: '2023-12-31' }, { date: '2024-02-28' }, { date: '2024-03-01' }])).toEqual(
      [0, 59, 61],
    );
    expect(calendarIndexes([])).toEqual([]);
  });
});

describe('dateAt', () => {
  it('counts calendar days from the first date', () => {
    expect(dateAt('2024-02-28', 0)).toBe('2024-02-28');
    expect(dateAt('2024-02-28', 2)).toBe('2024-03-01');
    expect(dateAt('2023-02-28', 1)).toBe('2023-03-01');
  });

  it('finds the date of every entry of a calendar', () => {
    const days = [day(0), day(3), day(61)];
    const { firstDate, calendar } = calendarOf(days);
    expect(calendarIndexes(days).map((t) => dateAt(firstDate, t))).toEqual(days.map(({ date }) => date));
    expect(calendar).toHaveLength(62);
  });
});
