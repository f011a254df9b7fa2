import type { Processor, Worker } from 'bullmq';
import type { Message } from './message';
import type { WorkerSettings } from './queue-backend';
import { within } from './within';

export type Handle = (message: Message) => Promise<void>;

interface ConsumerOptions {
  concurrency: number;
  handle: Handle;
  onError(error: Error): void;
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
    { concurrency, handle, onError }: ConsumerOptions,
  ) {
    this.worker = make((job) => handle(job.data), { ...SETTINGS, concurrency });
    this.worker.on('error', onError);
    this.worker.run().catch(onError);
  }

  /** Takes no more messages; those in hand go on. */
  async pause(): Promise<void> {
    await this.worker.pause(true);
  }

  /** Call it once nothing is in hand. Never rejects: what is left undone is found by its silence. */
  async close(): Promise<void> {
    await within(CLOSE_MS, this.worker.close()).catch(() => undefined);
  }
}
