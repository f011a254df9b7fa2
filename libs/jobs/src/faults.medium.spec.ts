import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench, QUICK, returning } from './testing/bench';
import { Dispatcher } from './dispatch/dispatcher';
import { sendDueSteps } from './dispatch/send-due-steps';
import type { Failure } from './pipeline/failure';
import { PIPELINES, STEP_NAMES } from './pipeline/steps';
import { claimStep, type Claim } from './rows/claim-step';
import { recoverSteps } from './rows/recover-steps';
import { commitStep } from './running/end-step';
import { pause } from './pause';

jest.setTimeout(30_000);

const done = returning({});
const seconds = (n: number) => `interval '${n} seconds'`;

describe.each(['redis', 'postgres'] as const)('faults (%s)', (backend) => {
  let database: TestDatabase;
  let bench: Bench;

  beforeEach(async () => {
    database = await createTestDatabase();
    bench = new Bench(database, backend, process.env.TEST_REDIS_URL ?? null);
  });
  afterEach(async () => {
    await bench.close();
    await database.drop();
  });

  const stepsOf = (jobId: string) =>
    bench.query<{ id: string; sends: number }>(
      'SELECT id, sends FROM job_steps WHERE job_id = $1 ORDER BY position',
      [jobId],
    );
  const claimFirst = async (jobId: string): Promise<Claim> => {
    const [step] = await stepsOf(jobId);
    const claim = await claimStep(database.dataSource, step!.id, STEP_NAMES);
    if (claim === null) throw new Error('Nothing to claim.');
    return claim;
  };
  const silence = (claim: Claim) =>
    bench.query(`UPDATE job_steps SET heartbeat_at = now() - ${seconds(60)} WHERE id = $1`, [claim.stepId]);
  const raiseVersion = {
    commit: async (tx: { query(sql: string): Promise<unknown> }) => {
      await tx.query('UPDATE users SET data_version = data_version + 1');
      return {};
    },
  };

  it('lets a paused worker that wakes up late write nothing', async () => {
    const id = await bench.accept('nightly');
    const zombie = await claimFirst(id);
    await silence(zombie);
    expect(await recoverSteps(database.dataSource, 12_000)).toBe(1);
    const commit = (claim: Claim) =>
      commitStep(database.dataSource, claim, { outcome: raiseVersion, required: true });
    expect(await commit(zombie)).toBe('lost');
    const second = await claimFirst(id);
    expect(second.attempt).toBe(2);
    expect(await commit(zombie)).toBe('lost');
    expect(await commit(second)).toBe('done');
    expect(await commit(second)).toBe('lost');
    expect(await bench.query('SELECT data_version FROM users')).toEqual([{ data_version: 1 }]);
  });

  it('does the work of a worker that died', async () => {
    const id = await bench.accept();
    await claimFirst(id);
    const diedAt = performance.now();
    await bench.work({ 'ingest-upload': done, 'compute-features': done });
    const job = await bench.until(id, 'completed', 'failed');
    expect(job.status).toBe('completed');
    expect(job.steps[0]!.attempts).toBe(2);
    expect(performance.now() - diedAt).toBeLessThan(QUICK.staleMs + 2_000);
  });

  it('gives up on a step that takes three workers with it', async () => {
    const id = await bench.accept();
    for (let crash = 0; crash < 3; crash += 1) {
      await silence(await claimFirst(id));
      await recoverSteps(database.dataSource, 12_000);
    }
    const job = await bench.job(id);
    expect(job).toMatchObject({
      status: 'failed',
      error: { code: 'worker_lost' } satisfies Partial<Failure>,
    });
    expect(job.steps.map(({ state }) => state)).toEqual([
      'failed',
      ...Array.from({ length: PIPELINES.upload.length - 1 }, () => 'skipped'),
    ]);
  });

  it('ends a cancelled job whose worker died', async () => {
    const id = await bench.accept();
    const claim = await claimFirst(id);
    await bench.query('UPDATE jobs SET cancel_requested_at = now()');
    await silence(claim);
    await recoverSteps(database.dataSource, 12_000);
    expect((await bench.job(id)).status).toBe('cancelled');
  });

  it('runs once what is delivered many times', async () => {
    let runs = 0;
    const queues = await bench.queues();
    const id = await bench.accept('nightly');
    const [step] = await stepsOf(id);
    await bench.work({
      'compute-features': async (context) => {
        runs += 1;
        await pause(100);
        return done(context);
      },
    });
    await bench.eventually(
      () =>
        queues
          .send(
            'feature-worker',
            [101, 102, 103, 104, 105].map((sends) => ({ stepId: step!.id, name: 'x', sends })),
          )
          .then(
            () => true,
            () => null,
          ),
      'the queue',
    );
    await bench.until(id, 'completed');
    await queues.send('feature-worker', [{ stepId: step!.id, name: 'x', sends: 106 }]);
    await pause(200);
    expect(runs).toBe(1);
    expect((await bench.job(id)).steps[0]).toMatchObject({ attempts: 1, state: 'done' });
  });

  it('finishes every job although the queues are erased again and again', async () => {
    await bench.work({
      'ingest-upload': async (context) => {
        await pause(30);
        return done(context);
      },
      'compute-features': done,
    });
    const ids: string[] = [];
    for (let i = 0; i < 20; i += 1) ids.push(await bench.accept());
    for (let i = 0; i < 4; i += 1) {
      await pause(60);
      await bench.eraseQueues();
    }
    for (const id of ids)
      expect(await bench.until(id, 'completed', 'failed')).toMatchObject({ status: 'completed' });
  });

  it('sends each step once although several dispatchers look', async () => {
    for (let i = 0; i < 30; i += 1) await bench.accept('nightly');
    const sent: string[] = [];
    const counting = {
      send: async (_: string, sends: readonly { stepId: string }[]) => {
        sent.push(...sends.map(({ stepId }) => stepId));
        await pause(50);
      },
    };
    const look = () => sendDueSteps(database.dataSource, counting, QUICK);
    await Promise.all([look(), look(), look()]);
    expect(sent).toHaveLength(30);
    expect(new Set(sent).size).toBe(30);
  });

  it('marks nothing as sent that the queue did not take', async () => {
    const id = await bench.accept('nightly');
    const refusing = { send: () => Promise.reject(new Error('no')) };
    await expect(sendDueSteps(database.dataSource, refusing, QUICK)).rejects.toThrow('no');
    expect((await stepsOf(id)).map(({ sends }) => sends)).toEqual(PIPELINES.nightly.map(() => 0));
  });

  it('waits for running steps when it shuts down', async () => {
    const worker = await bench.work({
      'ingest-upload': async (context) => {
        await pause(100);
        return done(context);
      },
    });
    const id = await bench.accept();
    await bench.until(id, 'running');
    await worker.stop();
    expect((await bench.job(id)).steps.map(({ state }) => state)).toEqual([
      'done',
      'ready',
      ...PIPELINES.upload.slice(2).map(() => 'waiting'),
    ]);
  });

  it('gives back what is not done in time, at no cost of an attempt', async () => {
    const endless = await bench.work({ 'compute-features': () => new Promise(() => undefined) });
    const id = await bench.accept('nightly');
    await bench.until(id, 'running');
    await endless.stop();
    expect((await bench.job(id)).steps[0]).toMatchObject({ state: 'ready', attempts: 0, error: null });
    await bench.work({ 'compute-features': done });
    expect(await bench.until(id, 'completed', 'failed')).toMatchObject({ status: 'completed' });
    expect((await bench.job(id)).steps[0]!.attempts).toBe(1);
  });

  it('repeats a commit that lost a deadlock, at no cost of an attempt', async () => {
    let commits = 0;
    await bench.work({
      'compute-features': () =>
        Promise.resolve({
          commit: () => {
            commits += 1;
            return commits < 3
              ? Promise.reject(Object.assign(new Error('deadlock detected'), { code: '40P01' }))
              : Promise.resolve({});
          },
        }),
    });
    const job = await bench.until(await bench.accept('nightly'), 'completed', 'failed');
    expect(job.status).toBe('completed');
    expect(job.steps[0]!.attempts).toBe(1);
  });

  it('survives the loss of all its database connections', async () => {
    let cuts = 0;
    await bench.work({
      'compute-features': async (context) => {
        cuts += 1;
        if (cuts === 1)
          await bench
            .query(
              'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database()',
            )
            .catch(() => undefined);
        return done(context);
      },
    });
    const id = await bench.accept('nightly');
    const job = await bench.eventually(
      () =>
        bench.job(id).then(
          (view) => (view.status === 'completed' ? view : null),
          () => null,
        ),
      'the job to be completed',
    );
    expect(job.steps[0]!.attempts).toBeLessThanOrEqual(2);
  });

  it('writes nothing for a user who was deleted meanwhile', async () => {
    const id = await bench.accept('nightly');
    const claim = await claimFirst(id);
    await bench.query('DELETE FROM users');
    let committed = false;
    const outcome = { commit: () => Promise.resolve({ result: { committed: (committed = true) } }) };
    expect(await commitStep(database.dataSource, claim, { outcome, required: true })).toBe('lost');
    expect(committed).toBe(false);
  });

  it('takes no step that this build cannot run, and does not disturb the others', async () => {
    const strange = await bench.accept('nightly');
    await bench.query(`UPDATE job_steps SET name = 'from-the-future'`);
    await bench.work({ 'compute-features': done });
    const id = await bench.accept('nightly');
    expect(await bench.until(id, 'completed', 'failed')).toMatchObject({ status: 'completed' });
    expect(await bench.job(strange)).toMatchObject({ status: 'queued' });
  });

  it('never throws out of a kick', async () => {
    const queues = await bench.queues();
    await queues.close();
    await bench.accept('nightly');
    const dispatcher = new Dispatcher(database.dataSource, queues, { logger: bench.silent, timings: QUICK });
    for (let i = 0; i < 10; i += 1) dispatcher.kick();
    await dispatcher.stop();
  });
});
