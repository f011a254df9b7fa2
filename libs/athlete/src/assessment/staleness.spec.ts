import { featuredDay } from '../fixtures/featured-day';
import { assessDays } from './assess-days';
import { ageInDays, flagsAtAge, newestLivedDay, withStaleness } from './staleness';

const at = (instant: string) => Date.parse(instant);

it('takes the newest day with a recovery or a sleep for today', () => {
  const lived = featuredDay(1, { sleepMin: 400 });
  expect(newestLivedDay([featuredDay(0, { recoveryPct: 50 }), lived, featuredDay(2)])).toBe(lived);
  expect(newestLivedDay([featuredDay(0)])).toBeNull();
});

it.each([
  ['2024-01-15T22:59Z', 0],
  ['2024-01-15T23:00Z', 1],
  ['2024-01-17T22:59Z', 2],
  ['2024-01-10T12:00Z', 0],
])('at %s a day spent an hour east of UTC is %i days old', (now, age) => {
  expect(ageInDays({ date: '2024-01-15', offsetMin: 60 }, at(now))).toBe(age);
});

describe('the flag of stale data', () => {
  const history = [featuredDay(0, { recoveryPct: 50 }), featuredDay(1, { recoveryPct: 50 }), featuredDay(2)];
  const said = assessDays({ days: history, workouts: [], yesAnswers: [] });
  const newest = newestLivedDay(history)!;
  const codesAt = (days: number) => {
    const { assessments, staleLevel } = withStaleness(said, newest, at(newest.date) + days * 86_400_000);
    return [staleLevel, ...assessments.map(({ riskFlags }) => riskFlags.map(({ code }) => code).join())];
  };

  it('is on the newest lived day alone, by its age', () => {
    expect(codesAt(2)).toEqual([0, '', '', '']);
    expect(codesAt(3)).toEqual([1, '', 'DATA_STALE', '']);
    expect(codesAt(8)).toEqual([2, '', 'DATA_STALE', '']);
  });

  it('is told by the present age, whatever was stored', () => {
    const stored = flagsAtAge([], 30, newest.date);
    expect(flagsAtAge(stored, 9, newest.date)).toMatchObject([
      { code: 'DATA_STALE', level: 2, daysActive: 7 },
    ]);
    expect(flagsAtAge(stored, 1, newest.date)).toEqual([]);
  });

  it('is nothing without a lived day', () => {
    expect(withStaleness(said, null, 0)).toEqual({ assessments: said, staleLevel: 0 });
  });
});
