import type { Processor, Worker } from 'bullmq';
import type { Message } from './message';
import type { OutageLog } from './outage-log';
import type { WorkerSettings } from './queue-backend';
import { within } from './within';

export type Handle = (message: Message) => Promise<void>;

interface ConsumerOptions {
  concurrency: number;
  handle: Handle;
  outage: OutageLog;
  /** Whether the queue's server can be reached. */
  isUp(): boolean;
}

/**
 * Stalls are noticed within 5 s of a lost lock, and one message survives several deploys in a row. A connection error is
 * tried again after 1 s; BullMQ's own 15 s would be added to every outage.
 */
const SETTINGS: WorkerSettings = {
  autorun: false,
  lockDuration: 15_000,
  stalledInterval: 5_000,
  maxStalledCount: 3,
  maxStartedAttempts: 8,
  drainDelay: 5,
  runRetryDelay: 1_000,
};

const CLOSE_MS = 2_000;

/** Takes messages from one app's queue. */
export class Consumer {
  private readonly worker: Worker<Message>;

  constructor(
    make: (processor: Processor<Message>, settings: WorkerSettings) => Worker<Message>,
    private readonly options: ConsumerOptions,
  ) {
    const { concurrency, handle, outage } = options;
    const take: Processor<Message> = (job) => {
      outage.up();
      return handle(job.data);
    };
    this.worker = make(take, { ...SETTINGS, concurrency });
    this.worker.on('error', outage.down);
    this.worker.run().catch(outage.down);
  }

  /** Takes no more messages; those in hand go on. */
  async pause(): Promise<void> {
    await this.worker.pause(true);
  }

  /**
   * Call it once nothing is in hand. Never rejects: what is left undone is found by its silence. By force while the server is
   * away, since BullMQ would wait for a connection that ioredis no longer makes.
   */
  async close(): Promise<void> {
    const force = !this.options.isUp();
    await within(CLOSE_MS, this.worker.close(force)).catch(() => undefined);
  }
}
