import type { DataSource } from 'typeorm';
import type { Logger } from '@whoop/platform';
import { pause } from '../pause';
import type { JobQueues } from '../queue/job-queues';
import { OutageLog } from '../queue/outage-log';
import { QueueUnavailable } from '../queue/within';
import { firstRow } from '../sql';
import { TIMINGS } from '../timings';
import { fanOut, isMissed } from './fan-out';
import { keeperOf, type Schedule } from './schedules';

/** A schedule of this app, with the version that its `dueUsers` asks for. */
export interface KeptSchedule {
  schedule: Schedule;
  version: number | null;
}

export interface KeeperOptions {
  logger: Logger;
  schedules: readonly KeptSchedule[];
  /** Called after jobs were made. */
  onJobs(): void;
  checkMs?: number;
}

/** Keeps an app's schedules in its queue, answers their ticks, and runs late what no tick came for. */
export class ScheduleKeeper {
  private readonly stopped = new AbortController();
  private readonly outage: OutageLog;
  private checking: Promise<void> = Promise.resolve();

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    private readonly options: KeeperOptions,
  ) {
    this.outage = new OutageLog(options.logger, 'The check of schedules');
  }

  start(): void {
    this.checking = this.checkAgain();
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.checking;
  }

  /** A tick: makes today's jobs, unless they were made already. A name of another build is left alone. */
  async tick(name: string): Promise<void> {
    const kept = this.options.schedules.find(({ schedule }) => schedule.name === name);
    if (kept === undefined) return;
    const jobs = await fanOut(this.dataSource, kept.schedule, kept.version);
    if (jobs === null) return;
    this.options.logger.info('Scheduled jobs made.', { schedule: name, jobs });
    this.options.onJobs();
  }

  /** One look at all schedules. An erased Redis forgets them, so each is put back when it is gone. */
  async check(): Promise<void> {
    for (const { schedule } of this.options.schedules) {
      if (await isMissed(this.dataSource, schedule)) await this.tick(schedule.name);
      await this.present(schedule);
    }
  }

  /** Under a lock: several processes that put back the same schedule at once have raced in BullMQ before. */
  private present(schedule: Schedule): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const lock = await firstRow<{ taken: boolean }>(
        tx,
        `SELECT pg_try_advisory_xact_lock(hashtextextended('schedule:' || $1, 0)) AS taken`,
        [schedule.name],
      );
      if (lock?.taken) await this.queues.schedule(keeperOf(schedule), schedule);
    });
  }

  private async checkAgain(): Promise<void> {
    const { schedules, checkMs = TIMINGS.scheduleCheckMs } = this.options;
    while (schedules.length > 0 && !this.stopped.signal.aborted) {
      try {
        await this.check();
        this.outage.up();
      } catch (error) {
        if (!(error instanceof QueueUnavailable)) this.outage.down(error);
      }
      await pause(checkMs, this.stopped.signal);
    }
  }
}
