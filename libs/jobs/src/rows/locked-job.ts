import type { EntityManager } from 'typeorm';
import type { Failure } from '../pipeline/failure';
import type { JobStatus } from '../pipeline/job-state';
import { firstRow } from '../sql';
import { JobNotFound } from './job-conflict';

export interface LockedJob {
  status: JobStatus;
  error: Failure | null;
}

/**
 * Locks one job of the user for the rest of the transaction.
 * @throws JobNotFound also when the job is another user's
 */
export async function lockJob(tx: EntityManager, userId: string, id: string): Promise<LockedJob> {
  const job = await firstRow<LockedJob>(
    tx,
    'SELECT status, error FROM jobs WHERE user_id = $1 AND id = $2 FOR UPDATE',
    [userId, id],
  );
  if (job === null) throw new JobNotFound();
  return job;
}
