import type { DataSource, EntityManager } from 'typeorm';
import { JobConflict } from './job-conflict';
import { lockJob, type LockedJob } from './locked-job';

/**
 * Runs a failed or cancelled job again from the step that stopped it, under the same id, so that links and open event
 * streams stay good. Steps that were done stay done. Call `Dispatcher.kick()` afterwards.
 * @throws JobNotFound
 * @throws JobConflict `not_retryable`, or `bad_input` when the same input would fail in the same way
 */
export async function retryJob(dataSource: DataSource, userId: string, id: string): Promise<void> {
  await dataSource.transaction(async (tx) => {
    assertRetryable(await lockJob(tx, userId, id));
    await reopen(tx, id);
  });
}

function assertRetryable({ status, error }: LockedJob): void {
  if (status !== 'failed' && status !== 'cancelled')
    throw new JobConflict('not_retryable', 'Only a failed or cancelled job can be retried.');
  if (error?.kind === 'bad_input')
    throw new JobConflict('bad_input', 'The same file would fail again. Correct it, or upload another file.');
}

async function reopen(tx: EntityManager, id: string): Promise<void> {
  // `sends` goes on counting: the queue still knows the message ids of the earlier sends and would swallow them.
  await tx.query(
    `UPDATE job_steps step
     SET state = CASE position WHEN stopped.first THEN 'ready' ELSE 'waiting' END,
         ready_at = CASE position WHEN stopped.first THEN now() END,
         attempts = 0, crashes = 0, progress = 0, token = NULL, sent_at = NULL, heartbeat_at = NULL,
         started_at = NULL, finished_at = NULL, error = NULL, result = NULL
     FROM (SELECT min(position) AS first FROM job_steps WHERE job_id = $1 AND state IN ('failed', 'cancelled')) stopped
     WHERE step.job_id = $1 AND step.position >= stopped.first`,
    [id],
  );
  await tx.query(
    `UPDATE jobs
     SET status = 'queued', error = NULL, result = NULL, finished_at = NULL, cancel_requested_at = NULL, version = version + 1,
         warnings = coalesce((
           SELECT jsonb_agg(warning) FROM jsonb_array_elements(warnings) warning
           WHERE warning ->> 'step' IN (SELECT name FROM job_steps WHERE job_id = $1 AND state IN ('done', 'skipped'))
         ), '[]')
     WHERE id = $1`,
    [id],
  );
}
