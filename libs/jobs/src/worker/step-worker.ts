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
import { firstRow } from '../sql';
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

  constructor(
    private readonly equipment: WorkerEquipment,
    private readonly task: WorkerTask,
  ) {
    const { dataSource, queues, logger, timings = TIMINGS } = equipment;
    const { processors, definition, schedules = [], onEnd } = task;
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
    const { app, concurrency } = task;
    this.consumer =
      processors.size === 0
        ? null
        : new WatchedConsumer((handle) => queues.consume(app, concurrency, handle), {
            logger,
            starvedMs: timings.starvedMs,
            handle: (message) => this.handle(message),
            isStarving: () => this.isStarving(timings.starvedMs),
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

  /** Whether the queue has had steps for this worker for longer than it takes to notice. */
  private async isStarving(ms: number): Promise<boolean> {
    const waiting = await firstRow(
      this.equipment.dataSource,
      `SELECT id FROM job_steps WHERE state = 'ready' AND name = ANY ($1) AND ready_at < now() - $2 * interval '1 ms'
       AND sent_at IS NOT NULL LIMIT 1`,
      [[...this.task.processors.keys()], ms],
    );
    return waiting !== null;
  }

  private handle(message: Message): Promise<void> {
    return 'stepId' in message ? this.runner.execute(message.stepId) : this.keeper.tick(message.schedule);
  }
}
