import type { DataSource } from 'typeorm';
import type { ComputePool, Config, FileStore, Logger } from '@whoop/platform';
import type { StepProcessor } from '../running/step-processor';

/** What every processor is built with. */
export interface WorkerDeps {
  dataSource: DataSource;
  fileStore: FileStore;
  config: Config;
  logger: Logger;
  /**
   * Makes a pool of child processes for CPU work, closed with the worker.
   * @param script absolute path of the compiled script that calls `serveCompute`
   */
  compute(script: string, limits: { memoryMb: number }): ComputePool;
}

/** The default export of a `<step-name>.processor` file. */
export interface ProcessorClass {
  new (deps: WorkerDeps): StepProcessor;
  /** Of the algorithm whose results the step stores; schedules find by it what an older one computed. */
  readonly version?: number;
}
