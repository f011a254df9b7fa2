import { csvOf, refusal, warned } from './fixtures/export-of';
import { SLEEPS_V2 } from './fixtures/headers';

const NIGHT =
  '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC-04:00,2031-05-08 23:12:40,2031-05-09 07:03:11,83,14.6,429,463,216,101,112,34,540,51,93,70,false';
const NAP =
  '2031-05-08 23:12:40,2031-05-09 22:50:01,UTC-04:00,2031-05-09 14:00:00,2031-05-09 14:40:00,,,35,40,30,5,0,5,,,88,,true';

const sleepsOf = (...lines: string[]): ReturnType<typeof csvOf> => csvOf(SLEEPS_V2, ...lines);

describe('sleeps', () => {
  it('reads a night and a nap', () => {
    const { sleeps } = sleepsOf(NAP, NIGHT).records;
    expect(sleeps).toMatchObject([
      {
        onsetUtcMs: Date.parse('2031-05-09T03:12:40Z'),
        wakeUtcMs: Date.parse('2031-05-09T11:03:11Z'),
        cycleStartUtcMs: Date.parse('2031-05-09T03:12:40Z'),
        nap: false,
        offsetMin: -240,
        offsetKnown: true,
        asleepMin: 429,
        consistencyPct: 70,
      },
      { nap: true, asleepMin: 35, needMin: null },
    ]);
  });

  it('keeps a sleep without any measure', () => {
    const bare = NIGHT.split(',').map((cell, index) => (index > 4 && index < 17 ? '' : cell));
    expect(sleepsOf(bare.join(',')).records.sleeps[0]).toMatchObject({
      asleepMin: null,
      efficiencyPct: null,
      nap: false,
    });
  });

  it('infers the cycle that no cycles file holds', () => {
    const { records, report, coverage } = sleepsOf(NAP, NIGHT);
    expect(records.cycles).toMatchObject([
      {
        startUtcMs: Date.parse('2031-05-09T03:12:40Z'),
        endUtcMs: Date.parse('2031-05-10T02:50:01Z'),
        offsetMin: -240,
        offsetKnown: true,
        recoveryPct: null,
        asleepMin: null,
      },
    ]);
    expect(warned(report, 'cycle_inferred')).toBe(1);
    expect(coverage.cycles).toBeNull();
    expect(coverage.sleeps).toEqual([Date.parse('2031-05-09T03:12:40Z'), Date.parse('2031-05-10T02:50:01Z')]);
  });

  it.each([
    ['2031-05-08 23:12:40', 'wake_before_onset'],
    ['2031-05-08 20:00:00', 'wake_before_onset'],
    ['2031-05-09 19:12:41', 'sleep_too_long'],
    ['', 'missing_time'],
    ['2031-05-32 07:00:00', 'impossible_date'],
  ])('skips a sleep that ends at %j', (wake, code) => {
    const rejected = refusal(() => sleepsOf(NIGHT.replace('2031-05-09 07:03:11', wake)));
    expect(rejected.code).toBe('too_many_bad_rows');
    const { records, report } = sleepsOf(NIGHT.replace('2031-05-09 07:03:11', wake), NAP);
    expect(records.sleeps).toHaveLength(1);
    expect(report.issues).toMatchObject([{ code, line: 2, column: 'Wake onset', effect: 'row_skipped' }]);
  });

  it('keeps a sleep of exactly 20 hours', () => {
    expect(sleepsOf(NIGHT.replace('2031-05-09 07:03:11', '2031-05-09 19:12:40')).records.sleeps).toHaveLength(
      1,
    );
  });

  it('keeps a nap and a night that begin together apart', () => {
    expect(sleepsOf(NIGHT, NIGHT.replace('false', 'true')).records.sleeps.map(({ nap }) => nap)).toEqual([
      false,
      true,
    ]);
  });

  it('reads a sleep without a known kind as a night, and says so', () => {
    const { records, report } = sleepsOf(NIGHT.replace('false', ''), NAP.replace('true', 'perhaps'));
    expect(records.sleeps.map(({ nap }) => nap)).toEqual([false, false]);
    expect(report.issueCounts).toEqual({ nap_assumed: 2, unreadable_boolean: 1 });
    expect(warned(report, 'nap_assumed')).toBe(2);
  });

  it('keeps a sleep whose cycle is not named', () => {
    const { records } = sleepsOf(NIGHT.replace('2031-05-08 23:12:40,2031-05-09 22:50:01', ','));
    expect(records.sleeps[0]!.cycleStartUtcMs).toBeNull();
    expect(records.cycles).toEqual([]);
  });
});
