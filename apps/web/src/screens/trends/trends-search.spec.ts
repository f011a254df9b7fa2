import { readTrendsSearch } from './trends-search';

it('reads what it can of an address and forgets the rest', () => {
  expect(
    readTrendsSearch({
      metrics: 'hrv,nonsense,hrv,rhr',
      from: '2026-01-01',
      to: 'yesterday',
      compare: 'true',
      metric: 'rhr',
      x: 1,
    }),
  ).toEqual({
    metrics: ['hrv', 'rhr'],
    from: '2026-01-01',
    compare: true,
    metric: 'rhr',
  });
});

it('takes four measures at most, and none for none', () => {
  expect(readTrendsSearch({ metrics: ['hrv', 'rhr', 'strain', 'recovery', 'spo2'] }).metrics).toHaveLength(4);
  expect(readTrendsSearch({ metrics: ['constructor', 5] })).toEqual({});
  expect(readTrendsSearch({})).toEqual({});
  expect(readTrendsSearch({ metric: 'toString' })).toEqual({});
});
