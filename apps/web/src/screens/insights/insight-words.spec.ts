import { insight } from '../states/insight-fixtures';
import { confidenceOf, countWords, effectDigits, partsOf, periodWords } from './insight-words';

it.each([
  [{ exposed: 37, unexposed: 146 }, '37 days with, 146 without'],
  [{ exposed: 1, unexposed: 10 }, '1 day with, 10 without'],
  [{ days: 359 }, '359 days'],
  [{ nights: 1 }, '1 night'],
  [{ trips: 3, days: 40 }, '3 trips, 40 days'],
])('counts %p as %j', (n, words) => {
  expect(countWords(n)).toBe(words);
});

it('tells no confidence of facts that are not tested', () => {
  expect(
    confidenceOf(insight({ verdict: 'described', confidence: 1, confidence_label: 'strong' })),
  ).toBeNull();
  expect(confidenceOf(insight({ confidence: null, confidence_label: null }))).toBeNull();
  expect(confidenceOf(insight({ confidence: 0.62, confidence_label: 'moderate' }))).toEqual({
    bars: 2,
    words: 'moderate, 62\u2009%',
  });
});

it('keeps the order of rank, and what makes no difference apart', () => {
  const feed = [
    insight({ id: 'a', verdict: 'no_effect' }),
    insight({ id: 'b' }),
    insight({ id: 'c', verdict: 'described' }),
  ];
  const { telling, none } = partsOf(feed);
  expect(telling.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(none.map(({ id }) => id)).toEqual(['a']);
});

it('says no period where it is unknown', () => {
  expect(periodWords(insight({ period_start: null }))).toBe('');
  expect(periodWords(insight({ period_start: '2025-12-01', period_end: '2026-11-26' }))).toBe(
    '1 Dec 2025 to 26 Nov 2026',
  );
});

it('writes small effects finer', () => {
  expect([effectDigits(1), effectDigits(1.5), effectDigits(4), effectDigits(15)]).toEqual([1, 1, 0, 0]);
});
