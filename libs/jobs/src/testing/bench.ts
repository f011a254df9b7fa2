import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { DataSource } from 'typeorm';
import type { Logger } from '@whoop/platform';
import type { JobKind, StepName, WorkerApp } from '../pipeline/steps';
import { definitionOf, stepsOf, WORKER_APPS, type StepDefinition } from '../pipeline/steps';
import { JobQueues } from '../queue/job-queues';
import { JobsReader } from '../reading/jobs-reader';
import type { JobView } from '../reading/job-view';
import { acceptJob } from '../rows/accept-job';
import type { StepContext, StepOutcome, StepProcessor } from '../running/step-processor';
import { TIMINGS, type JobTimings } from '../timings';
import { pause } from '../pause';
import { StepWorker } from '../worker/step-worker';

/** Everything ten to a hundred times as fast as in the product. */
export const QUICK: JobTimings = {
  ...TIMINGS,
  sweepMs: 50,
  resendMs: 400,
  heartbeatMs: 40,
  staleMs: 500,
  backoffMs: 40,
  drainMs: 200,
  patienceMs: 1_000,
  watchMs: 20,
  scheduleCheckMs: 100,
};

const DEADLOCK = '40P01';

type Run = (context: StepContext) => Promise<StepOutcome>;
type Backend = 'redis' | 'postgres';

const silent: Logger = {
  error: () => undefined,
  warn: () => undefined,
  info: () => undefined,
  debug: () => undefined,
  flush: () => Promise.resolve(),
};

export interface WorkersOptions {
  definition?: (name: StepName) => StepDefinition;
  timings?: Partial<JobTimings>;
  concurrency?: number;
  logger?: Logger;
}

/** A job system in miniature for the medium tests: a database, the queues of one backend, and workers made of functions. */
export class Bench {
  readonly userId = 'sam';
  readonly reader: JobsReader;
  readonly silent = silent;
  private readonly closers: (() => Promise<void>)[] = [];
  private readonly prefix = `{test-${randomUUID()}}`;

  constructor(
    readonly database: { url: string; dataSource: DataSource },
    private readonly backend: Backend,
    private readonly redisUrl: string | null,
  ) {
    this.reader = new JobsReader(database.dataSource);
  }

  async queues(logger: Logger = silent): Promise<JobQueues> {
    const queues = await JobQueues.open({
      queueBackend: this.backend,
      redisUrl: this.redisUrl,
      databaseUrl: this.database.url,
      prefix: this.prefix,
      logger,
    });
    this.closers.push(() => queues.close());
    return queues;
  }

  /**
   * Starts workers for all apps whose steps are given, with queues of their own as processes have. The last steps of every
   * pipeline do nothing unless a test gives them something to do.
   */
  async work(
    runs: Partial<Record<StepName, Run>>,
    options: WorkersOptions = {},
  ): Promise<{ stop(): Promise<void> }> {
    const nothing = returning({});
    const all = { 'assess-days': nothing, 'train-models': nothing, 'find-insights': nothing, ...runs };
    const workers: StepWorker[] = [];
    let queues = await this.queues(options.logger);
    for (const app of WORKER_APPS) {
      // On PostgreSQL a process has connections for one worker that listens.
      if (this.backend === 'postgres' && workers.length > 0) queues = await this.queues(options.logger);
      workers.push(this.worker(app, all, { ...options, queues }));
    }
    for (const worker of workers) worker.start();
    const stop = once(async () => void (await Promise.all(workers.map((worker) => worker.stop()))));
    this.closers.unshift(stop);
    return { stop };
  }

  /** Everything in the queues is gone, as after the loss of their server's data. */
  async eraseQueues(): Promise<void> {
    if (this.backend === 'postgres') return this.truncateQueues();
    const redis = new Redis(this.redisUrl ?? '');
    const keys = await redis.keys(`${this.prefix}*`);
    if (keys.length > 0) await redis.del(keys);
    redis.disconnect();
  }

  /** The lock on all tables may meet those of workers in another order; the loser of a deadlock tries again. */
  private async truncateQueues(): Promise<void> {
    const sql = await truncation(this.database.dataSource);
    for (;;) {
      try {
        return void (await this.query(sql));
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === DEADLOCK)) throw error;
      }
    }
  }

  async accept(kind: JobKind = 'upload'): Promise<string> {
    await this.query(`INSERT INTO users (id) VALUES ($1) ON CONFLICT DO NOTHING`, [this.userId]);
    return this.database.dataSource.transaction((tx) => acceptJob(tx, { userId: this.userId, kind }));
  }

  async job(id: string): Promise<JobView> {
    const view = await this.reader.job(this.userId, id);
    if (view === null) throw new Error(`No job ${id}.`);
    return view;
  }

  /** The job as soon as it is in one of the states. */
  async until(id: string, ...statuses: JobView['status'][]): Promise<JobView> {
    return this.eventually(
      async () => {
        const view = await this.job(id);
        return statuses.includes(view.status) ? view : null;
      },
      `job ${id} to be ${statuses.join(' or ')}`,
    );
  }

  async eventually<T>(look: () => Promise<T | null>, what: string, withinMs = 15_000): Promise<T> {
    for (const deadline = performance.now() + withinMs; performance.now() < deadline; await pause(10)) {
      const found = await look();
      if (found !== null) return found;
    }
    throw new Error(`Waited ${withinMs} ms for ${what}.`);
  }

  async query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.database.dataSource.query(sql, parameters);
  }

  async close(): Promise<void> {
    for (const close of this.closers.splice(0)) await close();
  }

  private worker(
    app: WorkerApp,
    runs: Partial<Record<StepName, Run>>,
    { queues, timings, concurrency = 4, definition = definitionOf }: WorkersOptions & { queues: JobQueues },
  ): StepWorker {
    const processors = stepsOf(app).flatMap((step): [StepName, StepProcessor][] => {
      const run = runs[step];
      return run === undefined ? [] : [[step, { run }]];
    });
    const { dataSource } = this.database;
    return new StepWorker(
      { dataSource, queues, logger: silent, timings: { ...QUICK, ...timings } },
      { app, processors: new Map(processors), concurrency, definition },
    );
  }
}

/** A step that stores nothing and returns a result. */
export const returning =
  (result: object): Run =>
  () =>
    Promise.resolve({ commit: () => Promise.resolve({ result }) });

async function truncation(dataSource: DataSource): Promise<string> {
  const tables: { tablename: string }[] = await dataSource.query(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'bullmq' AND tablename <> 'migration'`,
  );
  return `TRUNCATE ${tables.map(({ tablename }) => `bullmq."${tablename}"`).join(', ')} CASCADE`;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => (done ??= work());
}
