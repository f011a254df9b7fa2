import type { DataSource } from 'typeorm';
import { isFinished } from '../pipeline/job-state';
import { rowsOf } from '../sql';
import { closeCancelled } from './close-step';
import { JobConflict } from './job-conflict';
import { lockJob } from './locked-job';

/**
 * Cancels a job: at once while none of its steps runs, else within two seconds by the worker that runs it, which learns of
 * it at its next heartbeat. Nothing of a cancelled step is stored; what earlier steps stored stays. Asking twice is harmless.
 * @throws JobNotFound
 * @throws JobConflict `already_finished`
 */
export async function cancelJob(dataSource: DataSource, userId: string, id: string): Promise<void> {
  await dataSource.transaction(async (tx) => {
    const job = await lockJob(tx, userId, id);
    if (isFinished(job.status))
      throw new JobConflict('already_finished', 'This job has finished; there is nothing to cancel.');
    const running = await rowsOf(tx, `SELECT id FROM job_steps WHERE job_id = $1 AND state = 'running'`, [
      id,
    ]);
    if (running.length === 0) return closeCancelled(tx, id);
    await tx.query(
      'UPDATE jobs SET cancel_requested_at = coalesce(cancel_requested_at, now()), version = version + 1 WHERE id = $1',
      [id],
    );
  });
}
