import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { v7 as uuid } from 'uuid';
import { Bench } from '../testing/bench';
import { pause } from '../pause';
import { STEP_NAMES } from '../pipeline/steps';
import { cancelJob } from '../rows/cancel-job';
import { claimStep, type Claim } from '../rows/claim-step';
import { commitStep } from '../running/end-step';
import type { JobView } from './job-view';
import { JobWatcher } from './job-watcher';

const forever = new AbortController().signal;

describe('watching jobs', () => {
  let database: TestDatabase;
  let bench: Bench;
  let queries: number;
  let watcher: JobWatcher;

  beforeAll(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, 'postgres', null);
  });
  afterAll(() => database.drop());
  beforeEach(() => {
    queries = 0;
    const counted = {
      query: (sql: string, parameters?: unknown[]) => {
        queries += 1;
        return database.dataSource.query<unknown>(sql, parameters);
      },
    };
    watcher = new JobWatcher(counted, 10);
  });

  const aJobOfOneStep = async (): Promise<string> => {
    const id = await bench.accept('nightly');
    await bench.query(`DELETE FROM job_steps WHERE job_id = $1 AND state = 'waiting'`, [id]);
    return id;
  };
  const claim = async (jobId: string): Promise<Claim> => {
    const [step] = await bench.query<{ id: string }>(
      `SELECT id FROM job_steps WHERE job_id = $1 AND state = 'ready'`,
      [jobId],
    );
    return (await claimStep(database.dataSource, step!.id, STEP_NAMES))!;
  };
  const finish = async (held: Claim): Promise<unknown> =>
    commitStep(database.dataSource, held, {
      outcome: { commit: () => Promise.resolve({}) },
      required: true,
    });
  const collect = async (id: string): Promise<JobView[]> => {
    const views: JobView[] = [];
    for await (const view of watcher.changes(id, forever)) views.push(view);
    return views;
  };

  it('gives the whole state first, each change, and ends with the job', async () => {
    const id = await aJobOfOneStep();
    const views = collect(id);
    await pause(50);
    const held = await claim(id);
    await pause(50);
    await finish(held);
    const statuses = (await views).map(({ status }) => status);
    expect(statuses).toEqual(['queued', 'running', 'completed']);
    const versions = (await views).map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].sort((a, b) => a - b));
    expect((await views).at(-1)).toEqual(await bench.job(id));
  });

  it('gives the state of a finished job once', async () => {
    const id = await bench.accept();
    await cancelJob(database.dataSource, 'sam', id);
    expect((await collect(id)).map(({ status }) => status)).toEqual(['cancelled']);
  });

  it('ends at once for a job that is not there, and for one that goes', async () => {
    expect(await collect(uuid())).toEqual([]);
    const id = await bench.accept();
    const views = collect(id);
    await pause(50);
    await bench.query('DELETE FROM jobs WHERE id = $1', [id]);
    expect(await views).toHaveLength(1);
  });

  it('asks one question for all watchers, and none when there are none', async () => {
    const ids = await Promise.all(Array.from({ length: 20 }, () => bench.accept()));
    const controllers = ids.flatMap(() => [new AbortController(), new AbortController()]);
    const watching = controllers.map(({ signal }, i) => watch(ids[i % ids.length]!, signal));
    await pause(200);
    expect(queries).toBeLessThan(25);
    for (const controller of controllers) controller.abort();
    expect((await Promise.all(watching)).every((count) => count === 1)).toBe(true);
    await pause(30);
    const before = queries;
    await pause(100);
    expect(queries).toBe(before);
  });

  it('skips what a slow reader missed, never the last state', async () => {
    const id = await aJobOfOneStep();
    const statuses: string[] = [];
    const slow = (async () => {
      for await (const { status } of watcher.changes(id, forever)) {
        statuses.push(status);
        await pause(200);
      }
    })();
    await pause(30);
    await finish(await claim(id));
    await slow;
    expect(statuses).toEqual(['queued', 'completed']);
  });

  it('goes on after the database was away', async () => {
    const id = await bench.accept();
    let broken = true;
    const flaky = {
      query: (sql: string, parameters?: unknown[]) =>
        broken ? Promise.reject(new Error('away')) : database.dataSource.query<unknown>(sql, parameters),
    };
    setTimeout(() => (broken = false), 50);
    const [first] = await firstOf(new JobWatcher(flaky, 10), id);
    expect(first).toMatchObject({ id, status: 'queued' });
  });

  const watch = async (id: string, signal: AbortSignal): Promise<number> => {
    const views: JobView[] = [];
    for await (const view of watcher.changes(id, signal)) views.push(view);
    return views.length;
  };
});

async function firstOf(watcher: JobWatcher, id: string): Promise<JobView[]> {
  for await (const view of watcher.changes(id, forever)) return [view];
  return [];
}
