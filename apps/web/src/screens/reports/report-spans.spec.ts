import { addressOfSpan, dayRuns, isRealDay, lastWhole, neighbours, spanAt, spanTitle } from './report-spans';

it('finds the Monday week and the month of a day', () => {
  expect(spanAt('week', '2026-07-12')).toEqual({ start: '2026-07-06', end: '2026-07-12' });
  expect(spanAt('week', '2026-07-06').start).toBe('2026-07-06');
  expect(spanAt('week', '2026-01-01')).toEqual({ start: '2025-12-29', end: '2026-01-04' });
  expect(spanAt('month', '2024-02')).toEqual({ start: '2024-02-01', end: '2024-02-29' });
  expect(spanAt('month', '2026-12-31').end).toBe('2026-12-31');
});

it('knows the last whole week and month, as the API does', () => {
  expect(lastWhole('week', '2026-07-12').start).toBe('2026-07-06');
  expect(lastWhole('week', '2026-07-11').start).toBe('2026-06-29');
  expect(lastWhole('month', '2026-07-12').start).toBe('2026-06-01');
  expect(lastWhole('month', '2026-06-30').start).toBe('2026-06-01');
});

it('goes to neighbours as far as there is data', () => {
  const week = spanAt('week', '2026-07-06');
  const range = { first: '2026-07-01', last: '2026-07-12' };
  expect(neighbours('week', week, range)).toEqual({ before: '2026-06-29', after: null });
  expect(neighbours('week', spanAt('week', '2026-06-29'), range)).toEqual({
    before: null,
    after: '2026-07-06',
  });
  expect(neighbours('week', week, null)).toEqual({ before: null, after: null });
  expect(
    neighbours('month', spanAt('month', '2026-01'), { first: '2025-01-01', last: '2026-02-01' }),
  ).toEqual({ before: '2025-12', after: '2026-02' });
});

it('names spans for people and for the address', () => {
  expect(spanTitle('week', spanAt('week', '2026-07-06'))).toBe('Week of 6 Jul to 12 Jul 2026');
  expect(spanTitle('week', spanAt('week', '2026-01-01'))).toBe('Week of 29 Dec 2025 to 4 Jan 2026');
  expect(spanTitle('month', spanAt('month', '2026-06'))).toBe('June 2026');
  expect(addressOfSpan('month', spanAt('month', '2026-06'))).toBe('2026-06');
});

it('tells days in a row as one', () => {
  expect(dayRuns(['2026-06-03', '2026-06-04', '2026-06-05', '2026-06-09'])).toBe('3 Jun to 5 Jun, 9 Jun');
  expect(dayRuns([])).toBe('');
});

it('knows which days there are', () => {
  expect(['2024-02-29', '2026-02-29', '2026-00-10'].map(isRealDay)).toEqual([true, false, false]);
});
