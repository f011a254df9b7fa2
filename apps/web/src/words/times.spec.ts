import {
  addDays,
  ago,
  clockAfterNoon,
  dayShort,
  daysBetween,
  duration,
  localClock,
  minutesAfterNoon,
  withReadableDays,
} from './times';

it.each<[number | null, string]>([
  [444, '7 h 24'],
  [60, '1 h 00'],
  [59.6, '1 h 00'],
  [12, '12 min'],
  [0, '0 min'],
  [-75, '−1 h 15'],
  [null, '–'],
])('writes %p minutes as %j', (minutes, text) => {
  expect(duration(minutes)).toBe(text);
});

it('keeps calendar days in place, over months and leap days', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  expect(daysBetween('2024-01-01', '2024-12-31')).toBe(366);
  expect(dayShort('2026-07-12')).toBe('12 Jul');
});

it('says how old a day is', () => {
  expect([ago(0), ago(1), ago(138)]).toEqual(['today', 'yesterday', '138 days ago']);
});

it('orders bedtimes around midnight', () => {
  expect(minutesAfterNoon('00:30')).toBeGreaterThan(minutesAfterNoon('22:30'));
  for (const clock of ['21:05', '23:59', '00:00', '03:30', '11:59']) {
    expect(clockAfterNoon(minutesAfterNoon(clock))).toBe(clock);
  }
});

it('reads the wall clock of where it happened', () => {
  expect(localClock('2026-07-11T15:19:14.000-04:00')).toBe('15:19');
});

it('writes the days in a sentence as people do', () => {
  expect(withReadableDays('569 points on 2026-06-17, previous on 2026-05-31.')).toBe(
    '569 points on 17 Jun 2026, previous on 31 May 2026.',
  );
});
