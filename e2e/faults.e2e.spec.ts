import { setTimeout as sleep } from 'node:timers/promises';
import { generateExport, Stack } from '@whoop/testing';

// 12 years of days take the worker about two seconds: enough to be caught in the middle.
const long = generateExport({
  days: 4_000,
  seed: 5,
  locale: 'en',
  variant: 'V2',
  quirks: new Set(['open'] as const),
});
const short = generateExport({
  days: 60,
  seed: 6,
  locale: 'en',
  variant: 'V3',
  quirks: new Set(['naps'] as const),
});

describe('an accepted upload', () => {
  let stack: Stack;

  beforeEach(async () => {
    stack = await Stack.start();
  }, 60_000);

  afterEach(() => stack?.stop(), 60_000);

  const untilRunning = async (userId: string, jobId: string): Promise<void> => {
    for (;;) {
      const job = await stack.api.job(userId, jobId);
      if (job.steps[0]?.state === 'running') return;
      if (job.status !== 'queued' && job.status !== 'running') throw new Error(`too late: ${job.status}`);
      await sleep(5);
    }
  };

  const query = <Row>(sql: string): Promise<Row[]> => stack.query<Row>(sql);

  const days = async (userId: string): Promise<number> => {
    const [row] = await query<{ n: string }>(
      `select count(*) as n from daily_metrics where user_id = '${userId}'`,
    );
    return Number(row!.n);
  };

  it('is done elsewhere within 25 s when its worker is killed, once', async () => {
    const [first] = await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const { jobId } = await stack.api.accepted('anna', long.zip);
    await untilRunning('anna', jobId);
    await first!.end('SIGKILL');
    const killed = Date.now();
    await stack.startApp('ingestion-worker');
    const job = await stack.api.dashboardReady('anna', jobId, 40_000);
    expect(job.error).toBeNull();
    expect(job.steps[0]).toMatchObject({ state: 'done', attempts: 2 });
    expect(Date.now() - killed).toBeLessThan(25_000);
    expect(await days('anna')).toBe(long.truth.days.length);
    const [user] = await query<{ data_version: number }>(`select data_version from users where id = 'anna'`);
    expect(user!.data_version).toBe(1);
  }, 90_000);

  it('is not touched by a worker that wakes up after its step was given to another', async () => {
    const [sleeper] = await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const { jobId } = await stack.api.accepted('anna', long.zip);
    await untilRunning('anna', jobId);
    sleeper!.signal('SIGSTOP');
    await stack.startApp('ingestion-worker');
    const job = await stack.api.dashboardReady('anna', jobId, 40_000);
    expect(job.error).toBeNull();
    sleeper!.signal('SIGCONT');
    await sleep(4_000);
    const [user] = await query<{ data_version: number }>(`select data_version from users where id = 'anna'`);
    expect(user!.data_version).toBe(1);
    expect(await stack.api.job('anna', jobId)).toEqual(job);
    expect(await days('anna')).toBe(long.truth.days.length);
  }, 90_000);

  it('finishes although Redis loses everything, or dies and comes back', async () => {
    if (stack.env.REDIS_URL === undefined) return;
    const jobs = await Promise.all(
      ['a', 'b', 'c', 'd', 'e', 'f'].map(async (id) => ({
        id,
        ...(await stack.api.accepted(id, short.zip)),
      })),
    );
    await stack.servers.tell('killRedis');
    jobs.push({ id: 'g', ...(await stack.api.accepted('g', short.zip)) });
    await stack.servers.tell('startRedis');
    await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    jobs.push({ id: 'h', ...(await stack.api.accepted('h', short.zip)) });
    await flush(stack.env.REDIS_URL);
    for (const { id, jobId } of jobs) {
      expect((await stack.api.dashboardReady(id, jobId, 90_000)).error).toBeNull();
      expect(await days(id)).toBe(short.truth.days.length);
    }
  }, 150_000);

  it('waits for PostgreSQL to come back; meanwhile the API says 503 and when to try again', async () => {
    await stack.startApps('ingestion-worker', 'feature-worker', 'insight-worker');
    const { jobId } = await stack.api.accepted('anna', long.zip);
    await untilRunning('anna', jobId);
    await stack.servers.tell('stopPostgres');
    const asked = Date.now();
    const refused = await stack.api.upload('anna', short.zip);
    expect(Date.now() - asked).toBeLessThan(3_000);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    await stack.servers.tell('startPostgres');
    expect((await stack.api.dashboardReady('anna', jobId, 60_000)).error).toBeNull();
    expect(await days('anna')).toBe(long.truth.days.length);
    const later = await stack.api.accepted('anna', short.zip);
    expect((await stack.api.dashboardReady('anna', later.jobId)).error).toBeNull();
  }, 120_000);

  it('commits after the other when two of one athlete come at once', async () => {
    await stack.startApps('ingestion-worker', 'ingestion-worker', 'feature-worker', 'insight-worker');
    const other = generateExport({
      days: 90,
      seed: 6,
      locale: 'en',
      variant: 'V3',
      quirks: new Set(['naps'] as const),
    });
    const accepted = await Promise.all([
      stack.api.accepted('anna', short.zip),
      stack.api.accepted('anna', other.zip),
    ]);
    for (const { jobId } of accepted)
      expect((await stack.api.dashboardReady('anna', jobId)).error).toBeNull();
    const [user] = await query<{ data_version: number }>(`select data_version from users where id = 'anna'`);
    expect(user!.data_version).toBe(2);
  }, 90_000);
});

async function flush(redisUrl: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(redisUrl, { lazyConnect: true });
  await redis.connect();
  await redis.flushall();
  redis.disconnect();
}
