import { readReportsSearch } from './reports-search';

it('keeps a day for a week and a month for a month', () => {
  expect(readReportsSearch({ at: '2026-07-06' })).toEqual({ at: '2026-07-06' });
  expect(readReportsSearch({ period: 'month', at: '2026-06' })).toEqual({ period: 'month', at: '2026-06' });
});

it.each([
  [{ at: '2026-06' }, {}],
  [{ at: '2026-02-31' }, {}],
  [{ at: 20260706 }, {}],
  [{ period: 'month', at: '2026-13' }, { period: 'month' }],
  [{ period: 'year', at: '2026-07-06' }, { at: '2026-07-06' }],
])('drops what no report can be found by: %j', (search, usable) => {
  expect(readReportsSearch(search)).toEqual(usable);
});
