import { FolderStore, startInternalServer, type AppContext, type RunningApp } from '@whoop/platform';
import { Registry, collectDefaultMetrics } from 'prom-client';
import type { StepName, WorkerApp } from '../pipeline/steps';
import { JobQueues } from '../queue/job-queues';
import type { KeptSchedule } from '../schedules/schedule-keeper';
import { firstStepOf, keeperOf, SCHEDULES } from '../schedules/schedules';
import { TIMINGS, type JobTimings } from '../timings';
import { ComputePools } from './compute-pools';
import { registerQueueMetrics, registerStepMetrics } from './job-metrics';
import { loadProcessors } from './load-processors';
import { openDatabase } from './open-database';
import { readinessOf } from './readiness';
import { StepWorker } from './step-worker';
import type { ProcessorClass, WorkerDeps } from './worker-deps';

/** Besides one for each running step: heartbeats, dispatch, schedules, health. */
const SPARE_CONNECTIONS = 4;

/** What a worker still has to do after its steps have ended or were given back: a few writes and closes. */
const CLOSE_MS = 3_000;

type Processors = ReadonlyMap<StepName, ProcessorClass>;

/**
 * Starts all that a worker app is: database, children, queues, steps, schedules, and its health checks.
 * @throws BootRefused when it must not start as it is
 */
export async function startWorker(
  app: WorkerApp,
  stepsDirectory: string,
  { config, logger }: AppContext,
): Promise<RunningApp> {
  const classes = await loadProcessors(app, stepsDirectory);
  // As many steps as children: one more would wait for a child while its own time runs.
  const concurrency = config.computeProcesses;
  const connections = concurrency + SPARE_CONNECTIONS;
  const dataSource = await openDatabase(config.databaseUrl, { app, connections });
  const fileStore = new FolderStore(config.dataDir);
  const pools = new ComputePools(config.computeProcesses);
  const processors = build(classes, { dataSource, fileStore, config, logger, compute: pools.compute });
  await pools.warm();
  const queues = await JobQueues.open({ ...config, logger });
  const metrics = new Registry();
  const worker = new StepWorker(
    { dataSource, queues, logger, timings: timingsFor(config.shutdownSeconds) },
    { app, processors, concurrency, schedules: keptBy(app, classes), onEnd: registerStepMetrics([metrics]) },
  );
  worker.start();
  registerQueueMetrics([metrics], dataSource);
  pools.registerMetrics([metrics]);
  collectDefaultMetrics({ register: metrics });
  const { host, internalPort: port } = config;
  const readiness = readinessOf(dataSource, queues);
  const server = port === null ? null : await startInternalServer({ host, port, readiness, metrics });
  const close = async (): Promise<void> => {
    await worker.stop();
    await server?.close();
    await queues.close();
    await pools.close();
    await dataSource.destroy();
  };
  return { close };
}

const build = (classes: Processors, deps: WorkerDeps) =>
  new Map([...classes].map(([step, Processor]) => [step, new Processor(deps)]));

const keptBy = (app: WorkerApp, classes: Processors): KeptSchedule[] =>
  SCHEDULES.filter((schedule) => keeperOf(schedule) === app).map((schedule) => ({
    schedule,
    version: classes.get(firstStepOf(schedule))?.version ?? null,
  }));

function timingsFor(shutdownSeconds: number): JobTimings {
  const ms = shutdownSeconds * 1_000;
  return { ...TIMINGS, drainMs: Math.max(ms - CLOSE_MS, ms / 2) };
}
