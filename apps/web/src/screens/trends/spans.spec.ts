import { askedRange, rangeOf, spanOf } from './spans';

const range = { first: '2026-02-24', last: '2026-07-12' };

it('ends with the newest day and never begins before the first', () => {
  expect(rangeOf('30', range)).toEqual({ from: '2026-06-13', to: '2026-07-12' });
  expect(rangeOf('365', range)).toEqual({ from: '2026-02-24', to: '2026-07-12' });
});

it('takes what an address asks for only where it makes sense', () => {
  expect(askedRange({ from: '2026-03-01', to: '2026-03-31' }, range)).toEqual({
    from: '2026-03-01',
    to: '2026-03-31',
  });
  const usual = rangeOf('90', range);
  expect(askedRange({ from: '2026-05-01', to: '2026-04-01' }, range)).toEqual(usual);
  expect(askedRange({ from: '1999-01-01' }, range)).toEqual(usual);
});

it('knows which span a range is', () => {
  expect(spanOf(rangeOf('30', range), range)).toBe('30');
  expect(spanOf(rangeOf('all', range), range)).toBe('all');
  expect(spanOf({ from: '2026-03-01', to: '2026-03-31' }, range)).toBeNull();
});
