import { v4 as randomToken } from 'uuid';
import type { StepName } from '../pipeline/steps';
import { firstRow, type Queryable } from '../sql';

/** A step that this process may work on until `token` is no longer the one in its row. */
export interface Claim {
  stepId: string;
  jobId: string;
  userId: string;
  uploadId: string | null;
  name: StepName;
  /** Counts from 1. */
  attempt: number;
  token: string;
}

/**
 * Takes a ready step. Locks the job before the step, as every writer does, so that none waits for another in a circle.
 * @param names the steps that this process can run; during a deploy a queue may hold steps of a newer build
 * @returns null when there is nothing to do: finished, taken by another, cancelled, deleted or not due yet
 */
export async function claimStep(
  db: Queryable,
  stepId: string,
  names: readonly StepName[],
): Promise<Claim | null> {
  const token = randomToken();
  const row = await firstRow<Omit<Claim, 'token'>>(db, CLAIM, [stepId, token, names]);
  return row && { ...row, token };
}

const CLAIM = `
  WITH open_job AS (
    SELECT id FROM jobs
    WHERE id = (SELECT job_id FROM job_steps WHERE id = $1)
      AND status IN ('queued', 'running') AND cancel_requested_at IS NULL
    FOR UPDATE
  ), claimed AS (
    UPDATE job_steps step
    SET state = 'running', token = $2, attempts = attempts + 1, progress = 0, error = NULL,
        started_at = coalesce(started_at, now()), heartbeat_at = now()
    FROM open_job
    WHERE step.id = $1 AND step.job_id = open_job.id AND step.state = 'ready' AND step.ready_at <= now()
      AND step.name = ANY ($3)
    RETURNING step.id, step.job_id, step.name, step.attempts
  ), running AS (
    UPDATE jobs
    SET status = 'running', started_at = coalesce(started_at, now()), version = version + 1
    FROM claimed WHERE jobs.id = claimed.job_id
    RETURNING jobs.id, user_id, upload_id
  )
  SELECT claimed.id AS "stepId", running.id AS "jobId", running.user_id AS "userId", running.upload_id AS "uploadId",
         claimed.name, claimed.attempts AS attempt
  FROM claimed JOIN running ON running.id = claimed.job_id`;
