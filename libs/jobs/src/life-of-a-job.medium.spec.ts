import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench, returning } from './testing/bench';
import { definitionOf, PIPELINES } from './pipeline/steps';
import { BadInput, ResourceExceeded, SnapshotMoved } from './pipeline/step-errors';
import { cancelJob } from './rows/cancel-job';
import { retryJob } from './rows/retry-job';
import { pause } from './pause';

jest.setTimeout(30_000);

const done = returning({});

describe.each(['redis', 'postgres'] as const)('the life of a job (%s)', (backend) => {
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

  it('runs the steps in order and merges their results', async () => {
    const order: string[] = [];
    await bench.work({
      'ingest-upload': async (context) => {
        order.push('ingest-upload');
        expect(context).toMatchObject({ userId: 'sam', attempt: 1, uploadId: null });
        return returning({ days: 3, source: 'whoop' })(context);
      },
      'compute-features': (context) => {
        order.push('compute-features');
        return returning({ days: 4 })(context);
      },
    });
    const job = await bench.until(await bench.accept(), 'completed', 'failed');
    expect(job).toMatchObject({ status: 'completed', progress: 1, error: null, warnings: [] });
    expect(job.result).toEqual({ days: 4, source: 'whoop' });
    expect(job.steps.map(({ name, state, attempts }) => [name, state, attempts])).toEqual([
      ['ingest-upload', 'done', 1],
      ['compute-features', 'done', 1],
      ['assess-days', 'done', 1],
      ['train-models', 'done', 1],
      ['assess-days', 'done', 1],
      ['find-insights', 'done', 1],
    ]);
    expect(order).toEqual(['ingest-upload', 'compute-features']);
    expect(job.finishedAt!.getTime()).toBeGreaterThanOrEqual(job.startedAt!.getTime());
  });

  it('writes with the end of the step or not at all', async () => {
    let attempts = 0;
    await bench.work({
      'ingest-upload': () =>
        Promise.resolve({
          commit: async (tx) => {
            await tx.query(`UPDATE users SET data_version = data_version + 1 WHERE id = 'sam'`);
            attempts += 1;
            if (attempts === 1) throw new Error('after the write');
            return {};
          },
        }),
      'compute-features': done,
    });
    const job = await bench.until(await bench.accept(), 'completed', 'failed');
    expect(job.status).toBe('completed');
    expect(await bench.query('SELECT data_version FROM users')).toEqual([{ data_version: 1 }]);
  });

  it('tries again what failed, five times, and tells nothing of the cause', async () => {
    await bench.work({ 'compute-features': () => Promise.reject(new Error('SELECT secret FROM /srv')) });
    const job = await bench.until(await bench.accept('nightly'), 'completed', 'failed');
    expect(job.steps[0]).toMatchObject({ state: 'failed', attempts: 5 });
    expect(job.error).toMatchObject({
      kind: 'transient',
      code: 'internal',
      errorId: expect.any(String) as string,
    });
    expect(JSON.stringify(job)).not.toContain('secret');
  });

  it('goes on after failures that pass', async () => {
    let calls = 0;
    await bench.work({
      'compute-features': (context) => {
        calls += 1;
        return calls < 4 ? Promise.reject(new Error('not yet')) : done(context);
      },
    });
    const job = await bench.until(await bench.accept('nightly'), 'completed', 'failed');
    expect(job).toMatchObject({ status: 'completed', error: null });
    expect(job.steps[0]).toMatchObject({ attempts: 4, error: null });
  });

  it('ends at once on bad input, with its places, and cannot be retried', async () => {
    const places = [{ file: 'sleeps.csv', line: 2, column: null, message: 'Too short.' }];
    await bench.work({
      'ingest-upload': () => Promise.reject(new BadInput('unreadable_csv', 'Line 2 is too short.', places)),
      'compute-features': done,
    });
    const id = await bench.accept();
    const job = await bench.until(id, 'completed', 'failed');
    expect(job.error).toEqual({
      kind: 'bad_input',
      code: 'unreadable_csv',
      message: 'Line 2 is too short.',
      places,
    });
    expect(job.steps.map(({ state, attempts }) => [state, attempts])).toEqual([
      ['failed', 1],
      ...PIPELINES.upload.slice(1).map(() => ['skipped', 0]),
    ]);
    await expect(retryJob(database.dataSource, 'sam', id)).rejects.toMatchObject({ code: 'bad_input' });
  });

  it('stops a step that takes too long even when it ignores its signal, and tries it once more', async () => {
    const signals: AbortSignal[] = [];
    await bench.work(
      {
        'compute-features': ({ signal }) => {
          signals.push(signal);
          return new Promise(() => undefined);
        },
      },
      { definition: (name) => ({ ...definitionOf(name), timeoutMs: 150 }) },
    );
    const job = await bench.until(await bench.accept('nightly'), 'completed', 'failed');
    expect(job.error).toMatchObject({ kind: 'resource', code: 'timeout' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
    expect(signals[0]!.reason).toBeInstanceOf(ResourceExceeded);
  });

  it('completes with a warning when an optional step fails', async () => {
    await bench.work(
      {
        'ingest-upload': () => Promise.reject(new BadInput('too_few_days', 'Needs 14 days.')),
        'compute-features': returning({ ok: true }),
      },
      { definition: (name) => ({ ...definitionOf(name), required: name !== 'ingest-upload' }) },
    );
    const job = await bench.until(await bench.accept(), 'completed', 'completed_with_warnings', 'failed');
    expect(job).toMatchObject({ status: 'completed_with_warnings', error: null, result: { ok: true } });
    expect(job.warnings).toEqual([
      { step: 'ingest-upload', code: 'too_few_days', message: 'Needs 14 days.' },
    ]);
  });

  it('skips silently what is required, and with a warning what is optional', async () => {
    const skip = () => Promise.resolve({ skipped: 'Nothing to do.' });
    await bench.work(
      {
        'ingest-upload': skip,
        'compute-features': skip,
        'train-models': () => Promise.resolve({ skipped: 'As before.', unchanged: true as const }),
      },
      { definition: (name) => ({ ...definitionOf(name), required: name === 'ingest-upload' }) },
    );
    const job = await bench.until(await bench.accept(), 'completed', 'completed_with_warnings', 'failed');
    expect(job.steps.map(({ state }) => state)).toEqual([
      'skipped',
      'skipped',
      'done',
      'skipped',
      'done',
      'done',
    ]);
    expect(job.warnings).toEqual([
      { step: 'compute-features', code: 'step_skipped', message: 'Nothing to do.' },
    ]);
  });

  it('computes again when the data moved, at no cost of an attempt', async () => {
    let runs = 0;
    await bench.work({
      'compute-features': () => {
        runs += 1;
        const moved = runs <= 7;
        return Promise.resolve({
          commit: () => (moved ? Promise.reject(new SnapshotMoved()) : Promise.resolve({ result: { runs } })),
        });
      },
    });
    const job = await bench.until(await bench.accept('nightly'), 'completed', 'failed');
    expect(job.result).toEqual({ runs: 8 });
    expect(job.steps[0]!.attempts).toBe(1);
  });

  it('shows progress that never goes back', async () => {
    await bench.work({
      'compute-features': async (context) => {
        for (const fraction of [0.2, 0.6, 0.4, 0.8]) {
          context.progress(fraction);
          await pause(120);
        }
        return done(context);
      },
    });
    const id = await bench.accept('nightly');
    const seen: number[] = [];
    await bench.eventually(async () => {
      const { status, progress } = await bench.job(id);
      seen.push(progress);
      return status === 'completed' ? true : null;
    }, 'the job to be completed');
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const share =
      definitionOf('compute-features').weight /
      PIPELINES.nightly.reduce((sum, step) => sum + definitionOf(step).weight, 0);
    const reported = [0, 0.2, 0.6, 0.8, 1].map((fraction) => fraction * share);
    // The steps after it may be seen ending, or not.
    const own = [...new Set(seen)].filter((progress) => progress <= share + 1e-9);
    expect(own).toEqual(reported.map((progress) => expect.closeTo(progress, 9) as number));
    expect(seen.at(-1)).toBe(1);
  });

  it('cancels at once what has not begun', async () => {
    const id = await bench.accept();
    await cancelJob(database.dataSource, 'sam', id);
    expect(await bench.job(id)).toMatchObject({ status: 'cancelled' });
    await bench.work({ 'ingest-upload': done, 'compute-features': done });
    await pause(200);
    expect((await bench.job(id)).steps.map(({ state, attempts }) => [state, attempts])).toEqual([
      ...PIPELINES.upload.map(() => ['cancelled', 0]),
    ]);
    await expect(cancelJob(database.dataSource, 'sam', id)).rejects.toMatchObject({
      code: 'already_finished',
    });
  });

  it('cancels what runs, stores nothing of it, and can run it again', async () => {
    let calls = 0;
    await bench.work({
      'ingest-upload': ({ signal }) => {
        calls += 1;
        if (calls > 1) return done({} as never);
        return new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('echo'))));
      },
      'compute-features': done,
    });
    const id = await bench.accept();
    await bench.until(id, 'running');
    const askedAt = performance.now();
    await cancelJob(database.dataSource, 'sam', id);
    const job = await bench.until(id, 'cancelled', 'failed', 'completed');
    expect(performance.now() - askedAt).toBeLessThan(1_000);
    expect(job).toMatchObject({ status: 'cancelled', error: null });

    await retryJob(database.dataSource, 'sam', id);
    expect(await bench.job(id)).toMatchObject({ status: 'queued', finishedAt: null });
    expect(await bench.until(id, 'completed', 'failed')).toMatchObject({ status: 'completed' });
  });

  it('retries a failed job from the step that stopped it', async () => {
    const calls = { ingest: 0, features: 0 };
    await bench.work({
      'ingest-upload': () => {
        calls.ingest += 1;
        return Promise.resolve({
          commit: () => Promise.resolve({ result: { kept: 1 }, warnings: [{ code: 'w', message: 'W' }] }),
        });
      },
      'compute-features': (context) => {
        calls.features += 1;
        return calls.features <= 2 ? Promise.reject(new ResourceExceeded('timeout', 'Slow.')) : done(context);
      },
    });
    const id = await bench.accept();
    await bench.until(id, 'failed');
    const before = (await bench.job(id)).version;
    await retryJob(database.dataSource, 'sam', id);
    const job = await bench.until(id, 'completed_with_warnings', 'completed', 'failed');
    expect(job).toMatchObject({ status: 'completed_with_warnings', result: { kept: 1 } });
    expect(job.warnings).toHaveLength(1);
    expect(job.version).toBeGreaterThan(before);
    expect(calls).toEqual({ ingest: 1, features: 3 });
    await expect(retryJob(database.dataSource, 'sam', id)).rejects.toMatchObject({ code: 'not_retryable' });
  });

  it('knows no job of another user', async () => {
    const id = await bench.accept();
    await expect(cancelJob(database.dataSource, 'eve', id)).rejects.toMatchObject({ name: 'JobNotFound' });
    await expect(retryJob(database.dataSource, 'eve', id)).rejects.toMatchObject({ name: 'JobNotFound' });
    expect(await bench.reader.job('eve', id)).toBeNull();
  });
});
