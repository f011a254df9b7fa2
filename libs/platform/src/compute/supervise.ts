import type { ChildReply } from './child-message';
import { ComputeFailed } from './compute-failed';
import type { Call, ComputeProcess } from './compute-process';

/**
 * Runs one call on a child. When the time is up or the signal is aborted it kills the child and rejects at once, since a
 * child in an endless loop hears nothing.
 * @throws ComputeFailed
 */
export const supervise = (
  child: ComputeProcess,
  call: Call,
  { timeoutMs, signal }: { timeoutMs: number | undefined; signal: AbortSignal },
): Promise<ChildReply> =>
  new Promise((resolve, reject) => {
    const stop = (failure: ComputeFailed): void => {
      reject(failure);
      child.kill();
    };
    const cancel = (): void => stop(new ComputeFailed('CANCELLED', 'The computation was cancelled.'));
    const timeOut = (): void =>
      stop(new ComputeFailed('TIMEOUT', `The computation took longer than ${timeoutMs} ms.`));
    const timer = timeoutMs === undefined ? undefined : setTimeout(timeOut, timeoutMs);
    signal.addEventListener('abort', cancel, { once: true });
    void child
      .call(call)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      });
  });
