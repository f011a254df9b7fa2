import type { Queue } from 'bullmq';
import type { Logger } from '@whoop/platform';
import { WORKER_APPS, type WorkerApp } from '../pipeline/steps';
import { TIMINGS } from '../timings';
import { Consumer, type Handle } from './consumer';
import { messageId, type Message } from './message';
import { OutageLog } from './outage-log';
import { openQueueBackend, type QueueBackendOptions } from './open-queue-backend';
import type { QueueBackend } from './queue-backend';
import { QueueUnavailable, within } from './within';

export interface JobQueuesOptions extends Omit<QueueBackendOptions, 'onError' | 'onUp'> {
  logger: Logger;
  timeoutMs?: number;
}

/** A step that is to be sent for the n-th time. */
export interface Send {
  stepId: string;
  name: string;
  sends: number;
}

/** The queues of this process, one for each worker app. Nothing here hangs or throws because a server is away, other than `QueueUnavailable`. */
export class JobQueues {
  private readonly queues: Map<WorkerApp, Queue<Message>>;

  private constructor(
    private readonly backend: QueueBackend,
    private readonly outages: { asking: OutageLog; taking: OutageLog },
    private readonly timeoutMs: number,
  ) {
    this.queues = new Map(WORKER_APPS.map((app) => [app, this.open(app)]));
  }

  static async open({
    logger,
    timeoutMs = TIMINGS.queueTimeoutMs,
    ...options
  }: JobQueuesOptions): Promise<JobQueues> {
    const asking = new OutageLog(logger, 'The queue');
    const taking = new OutageLog(logger, 'Taking steps from the queue');
    const backend = await openQueueBackend({ ...options, onError: asking.down, onUp: asking.up });
    return new JobQueues(backend, { asking, taking }, timeoutMs);
  }

  /** All queues, for the admin's board. */
  all(): Queue<Message>[] {
    return [...this.queues.values()];
  }

  /** @throws QueueUnavailable or the server's own error; then none, some or all of the sends may have arrived */
  async send(app: WorkerApp, sends: readonly Send[]): Promise<void> {
    await this.ask(app, (queue) =>
      queue.addBulk(
        sends.map(({ stepId, name, sends: n }) => ({
          name,
          data: { stepId },
          opts: { jobId: messageId(stepId, n) },
        })),
      ),
    );
  }

  /** Makes the queue send `{schedule}` to the app at the times of a cron pattern, unless it does already. */
  async schedule(
    app: WorkerApp,
    { name, pattern, tz }: { name: string; pattern: string; tz: string },
  ): Promise<void> {
    await this.ask(app, async (queue) => {
      const present = await queue.getJobScheduler(name);
      if (present?.pattern === pattern && present.tz === tz) return;
      await queue.upsertJobScheduler(name, { pattern, tz }, { name, data: { schedule: name } });
    });
  }

  /** Takes messages of the app from now on, so many at a time. */
  consume(app: WorkerApp, concurrency: number, handle: Handle): Consumer {
    return new Consumer((processor, settings) => this.backend.worker(app, processor, settings), {
      concurrency,
      handle,
      outage: this.outages.taking,
      isUp: () => this.backend.isUp(),
    });
  }

  /**
   * Messages that nobody has taken yet.
   * @throws QueueUnavailable or the server's own error
   */
  waiting(app: WorkerApp): Promise<number> {
    return this.ask(app, (queue) => queue.getWaitingCount());
  }

  /** @throws when the queue's server does not answer in time */
  async ping(): Promise<void> {
    if (!this.backend.isUp()) throw new QueueUnavailable('The queue is not connected.');
    await within(this.timeoutMs, this.backend.ping());
    this.outages.asking.up();
  }

  async close(): Promise<void> {
    await Promise.allSettled(this.all().map((queue) => within(this.timeoutMs, queue.close())));
    await within(this.timeoutMs, this.backend.close()).catch(this.outages.asking.down);
  }

  private open(app: WorkerApp): Queue<Message> {
    const queue = this.backend.queue(app);
    queue.on('error', this.outages.asking.down);
    return queue;
  }

  private async ask<T>(app: WorkerApp, question: (queue: Queue<Message>) => Promise<T>): Promise<T> {
    const queue = this.queues.get(app);
    if (queue === undefined || !this.backend.isUp())
      throw new QueueUnavailable('The queue is not connected.');
    try {
      const answer = await within(this.timeoutMs, question(queue));
      this.outages.asking.up();
      return answer;
    } catch (error) {
      this.outages.asking.down(error);
      throw error;
    }
  }
}
