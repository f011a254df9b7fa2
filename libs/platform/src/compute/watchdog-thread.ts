import { workerData } from 'node:worker_threads';
import { MEMORY_SIGNAL } from './child-message';
import { BUSY, PEAK_KIB, type WatchdogData } from './watchdog';

/** At 2 GB/s a method can gain 20 MB between two looks. */
const BUSY_LOOK_MS = 10;
const IDLE_LOOK_MS = 500;

const { shared, parentPid, maxRssBytes } = workerData as WatchdogData;

const look = (): void => {
  // An orphan is handed to another process.
  if (process.ppid !== parentPid) process.kill(process.pid, 'SIGKILL');
  const rssBytes = process.memoryUsage.rss();
  const peakKib = Math.ceil(rssBytes / 1024);
  if (peakKib > Atomics.load(shared, PEAK_KIB)) Atomics.store(shared, PEAK_KIB, peakKib);
  // Ending the process from a thread takes a signal: here, `process.exit` would end the thread alone.
  if (rssBytes > maxRssBytes) process.kill(process.pid, MEMORY_SIGNAL);
};

// This thread has nothing else to do, so it may block; the main thread wakes it when a method begins.
for (;;) {
  look();
  const busy = Atomics.load(shared, BUSY);
  Atomics.wait(shared, BUSY, busy, busy === 1 ? BUSY_LOOK_MS : IDLE_LOOK_MS);
}
