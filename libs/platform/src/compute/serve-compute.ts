import { worker, workerEmit } from 'workerpool';
import { PING, toPlainError, type ChildEvent, type ChildReply } from './child-message';
import { startWatchdog, type Watchdog } from './watchdog';

const PROGRESS_MS = 100;

/** Tells the caller how far a method is, 0 to 1. */
export type ReportProgress = (fraction: number) => void;

/** A method gets the arguments of the call and, after them, `reportProgress`. It may return a promise. */
export type ComputeMethods = Readonly<Record<string, (...args: never[]) => unknown>>;

/**
 * Makes this process the child of a `ComputePool`, serving the given methods; the last statement of the child's script.
 * From then on it ends as soon as its parent is gone or its memory exceeds the limit, whatever it is doing.
 */
export const serveCompute = (methods: ComputeMethods): void => {
  const [parentPid, maxRssBytes] = process.argv.slice(2).map(Number);
  if (parentPid === undefined || maxRssBytes === undefined)
    throw new Error('This script is for a ComputePool to start.');
  // A Ctrl-C or a stop of the service reaches the whole group: it is the parent who decides when the child ends.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
  const watchdog = startWatchdog({ parentPid, maxRssBytes });
  const served = Object.fromEntries(
    Object.entries({ ...methods, [PING]: () => null }).map(([name, method]) => [
      name,
      serve(method, watchdog),
    ]),
  );
  void watchdog.watching.then(() => worker(served));
};

const serve =
  (method: ComputeMethods[string], watchdog: Watchdog) =>
  async (...args: unknown[]): Promise<ChildReply> => {
    emit({ kind: 'started', pid: process.pid });
    watchdog.begin();
    try {
      const value = await (method as (...args: unknown[]) => unknown)(...args, progressReporter());
      return { ok: true, value, memory: watchdog.end() };
    } catch (thrown) {
      return { ok: false, error: toPlainError(thrown), memory: watchdog.end() };
    }
  };

/** Methods may report as often as they like; every tenth of a second is sent. */
const progressReporter = (): ReportProgress => {
  let sentMs = 0;
  return (fraction) => {
    const nowMs = performance.now();
    if (nowMs - sentMs < PROGRESS_MS) return;
    sentMs = nowMs;
    emit({ kind: 'progress', fraction });
  };
};

const emit = (event: ChildEvent): void => workerEmit(event);
