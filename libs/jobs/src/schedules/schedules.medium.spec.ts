import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench, returning } from '../testing/bench';
import { pause } from '../pause';
import { fanOut, isMissed } from './fan-out';
import { ScheduleKeeper } from './schedule-keeper';
import { SCHEDULES, type Schedule } from './schedules';

jest.setTimeout(30_000);

const named = (name: string): Schedule => SCHEDULES.find((schedule) => schedule.name === name)!;
const nightly: Schedule = { ...named('nightly'), spreadMin: 0 };
const everySecond: Schedule = { ...nightly, pattern: '* * * * * *', missedAfterMin: 24 * 60 };

interface State {
  /** Data versions: of the import, and of the analysis made from it. */
  data?: number;
  analysed?: number;
  version?: number;
  /** Days since the newest day, and the level of staleness that the analysis noted. */
  age?: number;
  level?: number;
}

const ATHLETES: Record<string, State> = {
  fresh: {},
  old: { version: 1 },
  moved: { data: 3, analysed: 2 },
  empty: { data: 0, version: 0 },
  stale: { age: 3 },
  'known-stale': { age: 7, level: 1 },
  'very-stale': { age: 8, level: 1 },
};
const DUE = ['moved', 'old', 'stale', 'very-stale'];

describe.each(['redis', 'postgres'] as const)('schedules (%s)', (backend) => {
  let database: TestDatabase;
  let bench: Bench;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, backend, process.env.TEST_REDIS_URL ?? null);
    for (const [id, state] of Object.entries(ATHLETES)) await addUser(id, state);
  });
  afterEach(async () => {
    await bench.close();
    await database.drop();
  });

  const addUser = (id: string, { data = 1, analysed = data, version = 2, age = 0, level = 0 }: State) =>
    bench.query(
      `INSERT INTO users (id, data_version, analysed_data_version, analysis_version, newest_day, stale_level)
       VALUES ($1, $2, $3, $4, (now() AT TIME ZONE 'UTC')::date - $5::int, $6)`,
      [id, data, analysed, version, age, level],
    );
  const jobs = async () =>
    (await bench.query<{ user_id: string }>('SELECT user_id FROM jobs ORDER BY user_id')).map(
      (row) => row.user_id,
    );
  const keeperOn = async (schedules: readonly Schedule[]): Promise<ScheduleKeeper> =>
    new ScheduleKeeper(database.dataSource, await bench.queues(), {
      logger: bench.silent,
      schedules: schedules.map((schedule) => ({ schedule, version: 2 })),
      onJobs: () => undefined,
      checkMs: 100,
    });

  it('makes jobs for those who are due, once a day however often it ticks', async () => {
    const ticks = Array.from({ length: 5 }, () => fanOut(database.dataSource, nightly, 2));
    expect((await Promise.all(ticks)).filter((made) => made !== null)).toEqual([DUE.length]);
    expect(await fanOut(database.dataSource, nightly, 2)).toBeNull();
    expect(await jobs()).toEqual(DUE);
    expect(await bench.query('SELECT name, jobs_created FROM schedule_runs')).toEqual([
      { name: 'nightly', jobs_created: DUE.length },
    ]);
  });

  it('takes nobody for due by a version that it does not know', async () => {
    await fanOut(database.dataSource, nightly, null);
    expect(await jobs()).toEqual(DUE.filter((user) => user !== 'old'));
  });

  it('spreads the jobs over the minutes that follow', async () => {
    await fanOut(database.dataSource, { ...nightly, spreadMin: 30 }, 2);
    const [spread] = await bench.query<{ now: number; late: number }>(
      `SELECT count(*) FILTER (WHERE ready_at < now())::int AS now,
              count(*) FILTER (WHERE ready_at > now() + interval '30 minutes')::int AS late FROM job_steps`,
    );
    expect(spread).toEqual({ now: 0, late: 0 });
  });

  it('makes jobs that run', async () => {
    await bench.work({ 'compute-features': returning({}) });
    await fanOut(database.dataSource, nightly, 2);
    await bench.eventually(async () => {
      const [row] = await bench.query<{ done: number }>(
        `SELECT count(*)::int AS done FROM jobs WHERE status = 'completed' AND kind = 'nightly' AND business_date IS NOT NULL`,
      );
      return row?.done === DUE.length ? true : null;
    }, 'all jobs');
  });

  it('misses a run only when it is late in the day and none was made', async () => {
    expect(await isMissed(database.dataSource, { ...nightly, missedAfterMin: 24 * 60 })).toBe(false);
    expect(await isMissed(database.dataSource, { ...nightly, missedAfterMin: 0 })).toBe(true);
    await fanOut(database.dataSource, nightly, 2);
    expect(await isMissed(database.dataSource, { ...nightly, missedAfterMin: 0 })).toBe(false);
  });

  it('misses a weekly run when there was none for a week', async () => {
    const weekly = { ...named('weekly'), missedAfterMin: 0 };
    const ran = (daysAgo: number) =>
      bench.query(
        `INSERT INTO schedule_runs (name, business_date, jobs_created)
         VALUES ('weekly', (now() AT TIME ZONE 'UTC')::date - $1::int, 0)`,
        [daysAgo],
      );
    await ran(7);
    expect(await isMissed(database.dataSource, weekly)).toBe(true);
    await ran(6);
    expect(await isMissed(database.dataSource, weekly)).toBe(false);
  });

  const addDays = (id: string, days: number) =>
    bench.query(
      `INSERT INTO daily_metrics (user_id, date, cycle_start_utc, offset_min, cycles_in_day, partial, calibrating, recovery_pct, data_version)
       SELECT $1, date '2024-01-01' + day, now() + day * interval '1 day', 0, 1, false, false, 50, 2 FROM generate_series(1, $2::int) day`,
      [id, days],
    );

  it('looks for insights where a search failed, or an older version made it', async () => {
    const search = async (id: string, searched: number, version: number, days = 14) => {
      await addUser(id, { data: 2 });
      const sql = 'UPDATE users SET insights_data_version = $2, insights_version = $3 WHERE id = $1';
      await bench.query(sql, [id, searched, version]);
      await addDays(id, days);
    };
    await search('i-failed', 1, 2);
    await search('i-never', 0, 0);
    await search('i-older-search', 2, 1);
    await search('i-as-it-was', 2, 2);
    await search('i-few-days', 0, 0, 13);
    const insights = { ...named('insights'), spreadMin: 0 };
    const ticks = [1, 2, 3].map(() => fanOut(database.dataSource, insights, 2));
    expect((await Promise.all(ticks)).filter((made) => made !== null)).toEqual([3]);
    expect(await jobs()).toEqual(['i-failed', 'i-never', 'i-older-search']);
  });

  it('trains, week by week, whose data moved or whose models an older version trained', async () => {
    const train = async (id: string, trained: number, version: number, days = 7) => {
      await addUser(id, { data: 2 });
      await bench.query('UPDATE users SET trained_data_version = $2, training_version = $3 WHERE id = $1', [
        id,
        trained,
        version,
      ]);
      await addDays(id, days);
    };
    await train('t-new', 0, 0);
    await train('t-moved', 1, 2);
    await train('t-older-algorithm', 2, 1);
    await train('t-as-it-was', 2, 2);
    await train('t-few-days', 0, 0, 6);
    const weekly = { ...named('weekly'), spreadMin: 0 };
    const ticks = [1, 2, 3].map(() => fanOut(database.dataSource, weekly, 2));
    expect((await Promise.all(ticks)).filter((made) => made !== null)).toEqual([3]);
    expect(await jobs()).toEqual(['t-moved', 't-new', 't-older-algorithm']);
    expect(await bench.query('SELECT DISTINCT kind FROM jobs')).toEqual([{ kind: 'train' }]);
  });

  it('makes up for a missed tick', async () => {
    const keeper = await keeperOn([{ ...nightly, missedAfterMin: 0 }]);
    keeper.start();
    await bench.eventually(
      async () => ((await jobs()).length === DUE.length ? true : null),
      'the missed run',
    );
    await keeper.stop();
  });

  it('is ticked by the queue, and put back when the queue was erased', async () => {
    const queues = await bench.queues();
    const ticks: string[] = [];
    const consumer = queues.consume('feature-worker', 1, (message) => {
      if ('schedule' in message) ticks.push(message.schedule);
      return Promise.resolve();
    });
    const keepers = await Promise.all([
      keeperOn([everySecond]),
      keeperOn([everySecond]),
      keeperOn([everySecond]),
    ]);
    for (const keeper of keepers) keeper.start();
    await bench.eventually(() => Promise.resolve(ticks.length > 0 || null), 'a tick');
    await bench.eraseQueues();
    const before = ticks.length;
    await bench.eventually(() => Promise.resolve(ticks.length > before + 1 || null), 'ticks after the loss');
    const counted = ticks.length;
    await pause(3_000);
    expect(ticks.length - counted).toBeLessThanOrEqual(4);
    expect(new Set(ticks)).toEqual(new Set(['nightly']));
    for (const keeper of keepers) await keeper.stop();
    await consumer.pause();
    await consumer.close();
  });

  it('ignores the tick of a schedule that this build does not have', async () => {
    const keeper = await keeperOn([nightly]);
    await keeper.tick('from-the-future');
    expect(await jobs()).toEqual([]);
  });
});
