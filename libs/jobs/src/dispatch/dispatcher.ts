import type { DataSource } from 'typeorm';
import type { Logger } from '@whoop/platform';
import { pause } from '../pause';
import { OutageLog } from '../queue/outage-log';
import type { JobQueues } from '../queue/job-queues';
import { QueueUnavailable } from '../queue/within';
import { recoverSteps } from '../rows/recover-steps';
import { TIMINGS, type JobTimings } from '../timings';
import { BATCH, sendDueSteps } from './send-due-steps';

/**
 * Carries due steps from the rows to the queues: at once after a `kick`, and by a sweep that also takes steps from dead
 * workers and sends again what a queue has lost. Every process runs one; any number may run at the same time.
 */
export class Dispatcher {
  private readonly timings: JobTimings;
  private readonly outage: OutageLog;
  private readonly stopped = new AbortController();
  private sweeping: Promise<void> = Promise.resolve();
  private sending: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly dataSource: DataSource,
    private readonly queues: JobQueues,
    { logger, timings = TIMINGS }: { logger: Logger; timings?: JobTimings },
  ) {
    this.timings = timings;
    this.outage = new OutageLog(logger, 'The dispatch of steps');
  }

  start(): void {
    this.sweeping = this.sweepAgain();
  }

  /** Looks for due steps now; call it after every commit that made one. Never throws and never waits; kicks during a look become one more look. */
  kick(): void {
    if (this.stopped.signal.aborted) return;
    this.again = this.sending !== null;
    this.sending ??= this.sendAll().finally(() => {
      this.sending = null;
      if (this.again) this.kick();
    });
  }

  async stop(): Promise<void> {
    this.stopped.abort();
    await this.sweeping;
    await this.sending;
  }

  private async sweepAgain(): Promise<void> {
    while (!this.stopped.signal.aborted) {
      await this.recover();
      this.kick();
      // Jitter, so that the processes do not all look at the same moment.
      await pause(this.timings.sweepMs * (0.8 + 0.4 * Math.random()), this.stopped.signal);
    }
  }

  private async recover(): Promise<void> {
    try {
      await recoverSteps(this.dataSource, this.timings.staleMs);
    } catch (error) {
      this.outage.down(error);
    }
  }

  /** Never rejects. The queue's own outages are logged by the queues. */
  private async sendAll(): Promise<void> {
    try {
      while ((await sendDueSteps(this.dataSource, this.queues, this.timings)) === BATCH);
      this.outage.up();
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) this.outage.down(error);
    }
  }
}
