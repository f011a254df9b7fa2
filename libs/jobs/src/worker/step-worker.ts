import type { DataSource } from 'typeorm';
import type { Logger } from '@whoop/platform';
import { Dispatcher } from '../dispatch/dispatcher';
import type { StepDefinition, StepName, WorkerApp } from '../pipeline/steps';
import type { JobQueues } from '../queue/job-queues';
import type { Message } from '../queue/message';
import { WatchedConsumer } from '../queue/watched-consumer';
import type { Ending } from '../running/end-step';
import type { StepProcessor } from '../running/step-processor';
import { StepRunner } from '../running/step-runner';
import { ScheduleKeeper, type KeptSchedule } from '../schedules/schedule-keeper';
import { TIMINGS, type JobTimings } from '../timings';

export interface WorkerEquipment {
  dataSource: DataSource;
  queues: JobQueues;
  logger: Logger;
  timings?: JobTimings;
}

export interface WorkerTask {
  app: WorkerApp;
  processors: ReadonlyMap<StepName, StepProcessor>;
  /** Steps that run at the same time. */
  concurrency: number;
  schedules?: readonly KeptSchedule[];
  /** How long each attempt at a step took and how it ended. */
  onEnd?(ending: Ending, name: StepName, seconds: number): void;
  definition?: (name: StepName) => StepDefinition;
}

/** All that a worker app does, without the process around it: takes steps, runs them, sends what comes next, keeps its schedules. */
export class StepWorker {
  private readonly dispatcher: Dispatcher;
  private readonly runner: StepRunner;
  private readonly keeper: ScheduleKeeper;
  private readonly consumer: WatchedConsumer | null;

  constructor(equipment: WorkerEquipment, task: WorkerTask) {
    const { dataSource, queues, logger, timings = TIMINGS } = equipment;
    const { app, concurrency, processors, definition, schedules = [], onEnd } = task;
    this.dispatcher = new Dispatcher(dataSource, queues, { logger, timings });
    const kick = (): void => this.dispatcher.kick();
    this.runner = new StepRunner(dataSource, processors, {
      logger,
      timings,
      definition,
      onEnd: (...end) => {
        kick();
        onEnd?.(...end);
      },
    });
    this.consumer =
      processors.size === 0
        ? null
        : new WatchedConsumer((handle) => queues.consume(app, concurrency, handle), {
            logger,
            starvedMs: timings.starvedMs,
            handle: (message) => this.handle(message),
            isStarving: async () => (await queues.waiting(app)) > 0,
          });
    const checkMs = timings.scheduleCheckMs;
    this.keeper = new ScheduleKeeper(dataSource, queues, { logger, schedules, checkMs, onJobs: kick });
  }

  start(): void {
    this.consumer?.start();
    this.dispatcher.start();
    this.keeper.start();
  }

  /** Stops taking steps, waits for those that run, gives back what is not done in time. */
  async stop(): Promise<void> {
    await this.consumer?.pause();
    await this.keeper.stop();
    await this.runner.stop();
    await this.consumer?.close();
    await this.dispatcher.stop();
  }

  private handle(message: Message): Promise<void> {
    return 'stepId' in message ? this.runner.execute(message.stepId) : this.keeper.tick(message.schedule);
  }
}
