import type { Summary } from '../../api/types';
import { dateline, headline, notesWithoutDate, whyUnknown } from './statement';

const summary = (more: object): Summary =>
  ({ reasons: [], today: null, recommendation: null, ...more }) as unknown as Summary;

it('says what to do, or the day when there is no advice yet', () => {
  expect(headline(summary({ recommendation: { intensity_level: 'rest' } }))).toBe('Rest today.');
  expect(headline(summary({ today: { date: '2026-07-12' } }))).toBe('Sunday 12 July');
});

it('says how old the day is once that matters', () => {
  expect(dateline(summary({ today: { date: '2026-07-12', age_days: 1 } }))).toBe('Sunday 12 July');
  expect(dateline(summary({ today: { date: '2026-07-12', age_days: 9 } }))).toBe(
    'Sunday 12 July · 9 days ago',
  );
});

it('finds the reason of a field', () => {
  const withReason = summary({
    reasons: [{ field: 'today.hrv', code: 'not_measured', message: 'No night.' }],
  });
  expect(whyUnknown(withReason, 'today.hrv')).toBe('No night.');
  expect(whyUnknown(withReason, 'today.spo2')).toBeNull();
});

it('does not say the date twice', () => {
  expect(notesWithoutDate('As of 2026-07-12: Easy does it.')).toBe('Easy does it.');
});
