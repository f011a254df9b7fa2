import type { Logger } from '@whoop/platform';
import { pause } from '../pause';
import type { Consumer, Handle } from './consumer';

interface WatchedConsumerOptions {
  logger: Logger;
  handle: Handle;
  /** Whether messages wait in the queue that should have been taken. */
  isStarving(): Promise<boolean>;
  starvedMs: number;
}

/**
 * A consumer that is replaced when it takes nothing although there is something to take. BullMQ's blocking connection has
 * been left half-open by outages in many of its versions, while everything else looked healthy (reliability R27).
 */
export class WatchedConsumer {
  private readonly stopped = new AbortController();
  private consumer: Consumer | null = null;
  private watching: Promise<void> = Promise.resolve();
  private inHand = 0;
  private lastTakenAt = 0;

  constructor(
    private readonly open: (handle: Handle) => Consumer,
    private readonly options: WatchedConsumerOptions,
  ) {}

  start(): void {
    this.reopen();
    this.watching = this.watch();
  }

  /** Takes no more messages; those in hand go on. */
  async pause(): Promise<void> {
    this.stopped.abort();
    await this.watching;
    await this.consumer?.pause();
  }

  /** Call it once nothing is in hand. Never rejects. */
  async close(): Promise<void> {
    await this.consumer?.close();
  }

  private reopen(): void {
    this.lastTakenAt = performance.now();
    this.consumer = this.open((message) => this.take(message));
  }

  private async take(message: Parameters<Handle>[0]): Promise<void> {
    this.lastTakenAt = performance.now();
    this.inHand += 1;
    try {
      await this.options.handle(message);
    } finally {
      this.inHand -= 1;
    }
  }

  private async watch(): Promise<void> {
    const { logger, starvedMs } = this.options;
    while (!this.stopped.signal.aborted) {
      await pause(starvedMs / 2, this.stopped.signal);
      if (this.stopped.signal.aborted || !(await this.isStuck())) continue;
      logger.error('The queue has steps for this worker and it gets none; it connects anew.');
      const stuck = this.consumer;
      this.reopen();
      await stuck?.close();
    }
  }

  private async isStuck(): Promise<boolean> {
    if (this.inHand > 0 || performance.now() - this.lastTakenAt < this.options.starvedMs) return false;
    // When the queue is away, nobody can take anything.
    return this.options.isStarving().catch(() => false);
  }
}
