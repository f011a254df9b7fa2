import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ChildMemory } from './child-message';

/** Shared with the thread: whether a method runs (0 or 1), and the most memory seen since it began, in KiB. */
export const BUSY = 0;
export const PEAK_KIB = 1;

export interface WatchdogData {
  shared: Int32Array;
  parentPid: number;
  maxRssBytes: number;
}

export interface Watchdog {
  /** Resolves when the thread watches. */
  watching: Promise<void>;
  begin(): void;
  end(): ChildMemory;
}

/**
 * Starts a thread that ends this process when its parent is gone or when it has more memory than allowed, even while
 * the main thread is in an endless loop. The limit is on resident memory, since buffers lie outside V8's heap limit.
 */
export const startWatchdog = (limits: Omit<WatchdogData, 'shared'>): Watchdog => {
  const shared = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const thread = new Worker(join(__dirname, 'watchdog-thread.js'), {
    workerData: { ...limits, shared } satisfies WatchdogData,
    // Flags of the main thread, such as its heap limit, are no business of this one.
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 },
  });
  const setBusy = (busy: 0 | 1): void => {
    Atomics.store(shared, BUSY, busy);
    Atomics.notify(shared, BUSY);
  };
  return {
    watching: new Promise((resolve, reject) => thread.once('online', resolve).once('error', reject)),
    begin: () => {
      Atomics.store(shared, PEAK_KIB, 0);
      setBusy(1);
    },
    end: () => {
      setBusy(0);
      const rssBytes = process.memoryUsage.rss();
      return { rssBytes, peakBytes: Math.max(rssBytes, Atomics.load(shared, PEAK_KIB) * 1024) };
    },
  };
};
