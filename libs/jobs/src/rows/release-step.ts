import type { Failure } from '../pipeline/failure';
import { rowsOf, type Queryable } from '../sql';

/** Makes a running step ready again, due after `delayMs`, with what went wrong beside it. The caller holds its claim. */
export const releaseAfterFailure = (
  tx: Queryable,
  step: { stepId: string; jobId: string },
  { failure, delayMs }: { failure: Failure; delayMs: number },
): Promise<void> =>
  release(tx, step, `error = $2, ready_at = now() + $3 * interval '1 ms'`, [
    JSON.stringify(failure),
    delayMs,
  ]);

/** Makes a running step ready again as if it had never been claimed: its worker is shutting down. */
export const releaseUntried = (tx: Queryable, step: { stepId: string; jobId: string }): Promise<void> =>
  release(tx, step, 'attempts = attempts - 1, ready_at = now()');

/** Makes a running step ready again whose worker has died. */
export const releaseLost = (tx: Queryable, step: { stepId: string; jobId: string }): Promise<void> =>
  release(tx, step, 'crashes = crashes + 1, ready_at = now()');

async function release(
  tx: Queryable,
  { stepId, jobId }: { stepId: string; jobId: string },
  change: string,
  parameters: unknown[] = [],
): Promise<void> {
  await rowsOf(
    tx,
    `UPDATE job_steps SET state = 'ready', token = NULL, sent_at = NULL, progress = 0, ${change} WHERE id = $1`,
    [stepId, ...parameters],
  );
  await rowsOf(tx, 'UPDATE jobs SET version = version + 1 WHERE id = $1', [jobId]);
}

/** Lets another process send a step at once that this one was handed and did not take. */
export const unsend = (db: Queryable, stepId: string): Promise<unknown> =>
  rowsOf(db, `UPDATE job_steps SET sent_at = NULL WHERE id = $1 AND state = 'ready'`, [stepId]);
