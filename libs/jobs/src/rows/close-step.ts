import type { EntityManager } from 'typeorm';
import type { Failure } from '../pipeline/failure';
import { completion } from '../pipeline/job-state';
import { firstRow, rowsOf } from '../sql';

/** A step whose job and row the transaction has locked. */
export interface LockedStep {
  stepId: string;
  jobId: string;
  name: string;
}

export interface Warning {
  /** Stable, snake_case. */
  code: string;
  message: string;
}

// clock_timestamp(): now() is the start of the transaction, and the writing itself would not count.

/** Ends a step that did its work, or had none, and makes the next one ready or the job complete. */
export async function closeDone(
  tx: EntityManager,
  step: LockedStep,
  end: { state: 'done' | 'skipped'; result: object | null; warnings: readonly Warning[] },
): Promise<void> {
  await tx.query(
    `UPDATE job_steps SET state = $2, result = $3, progress = 1, token = NULL, error = NULL, finished_at = clock_timestamp() WHERE id = $1`,
    [step.stepId, end.state, json(end.result)],
  );
  await advance(tx, step, end.warnings);
}

/** Ends a step for good. A required one ends its job with it; an optional one leaves a warning and the job goes on. */
export async function closeFailed(
  tx: EntityManager,
  step: LockedStep,
  { failure, required }: { failure: Failure; required: boolean },
): Promise<void> {
  await tx.query(
    `UPDATE job_steps SET state = 'failed', error = $2, token = NULL, finished_at = clock_timestamp() WHERE id = $1`,
    [step.stepId, json(failure)],
  );
  if (!required) return advance(tx, step, [{ code: failure.code, message: failure.message }]);
  await endOpenSteps(tx, step.jobId, 'skipped');
  await tx.query(
    `UPDATE jobs SET status = 'failed', error = $2, finished_at = clock_timestamp(), version = version + 1 WHERE id = $1`,
    [step.jobId, json(failure)],
  );
}

/** Ends a job that nobody wants any more, with all its open steps. */
export async function closeCancelled(tx: EntityManager, jobId: string): Promise<void> {
  await endOpenSteps(tx, jobId, 'cancelled');
  await tx.query(
    `UPDATE jobs SET status = 'cancelled', finished_at = clock_timestamp(), version = version + 1,
       cancel_requested_at = coalesce(cancel_requested_at, now()) WHERE id = $1`,
    [jobId],
  );
}

const endOpenSteps = (tx: EntityManager, jobId: string, state: 'skipped' | 'cancelled'): Promise<unknown> =>
  tx.query(
    `UPDATE job_steps SET state = $2, token = NULL, finished_at = clock_timestamp()
     WHERE job_id = $1 AND state IN ('waiting', 'ready', 'running')`,
    [jobId, state],
  );

async function advance(tx: EntityManager, step: LockedStep, warnings: readonly Warning[]): Promise<void> {
  const job = await firstRow<{ warnings: number }>(
    tx,
    `UPDATE jobs SET version = version + 1, warnings = warnings || $2::jsonb WHERE id = $1
     RETURNING jsonb_array_length(warnings) AS warnings`,
    [step.jobId, json(warnings.map(({ code, message }) => ({ step: step.name, code, message })))],
  );
  const next = await rowsOf(
    tx,
    `UPDATE job_steps SET state = 'ready', ready_at = clock_timestamp() WHERE id = (
       SELECT id FROM job_steps WHERE job_id = $1 AND state = 'waiting' ORDER BY position LIMIT 1) RETURNING id`,
    [step.jobId],
  );
  if (next.length === 0) await complete(tx, step.jobId, job?.warnings ?? 0);
}

/** A job's result has the fields of all its steps' results; where two steps give the same field, the later one counts. */
async function complete(tx: EntityManager, jobId: string, warnings: number): Promise<void> {
  const results = await rowsOf<{ result: object }>(
    tx,
    'SELECT result FROM job_steps WHERE job_id = $1 AND result IS NOT NULL ORDER BY position',
    [jobId],
  );
  const result = results.reduce((merged, row) => ({ ...merged, ...row.result }), {});
  await tx.query(`UPDATE jobs SET status = $2, result = $3, finished_at = clock_timestamp() WHERE id = $1`, [
    jobId,
    completion(warnings),
    json(result),
  ]);
}

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
