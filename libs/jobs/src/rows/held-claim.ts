import { firstRow, type Queryable } from '../sql';
import type { Claim } from './claim-step';

/**
 * Locks the job, then the step, for the rest of the transaction, and says whether the claim still holds. Nothing may be
 * written for a step unless the answer is `mine`: this is what keeps a process that was paused or cut off from overwriting newer work.
 */
export async function holdClaim(tx: Queryable, claim: Claim): Promise<'mine' | 'cancelled' | 'lost'> {
  const job = await firstRow<{ cancelled: boolean }>(
    tx,
    'SELECT cancel_requested_at IS NOT NULL AS cancelled FROM jobs WHERE id = $1 FOR UPDATE',
    [claim.jobId],
  );
  const step = await firstRow(
    tx,
    `SELECT id FROM job_steps WHERE id = $1 AND token = $2 AND state = 'running' FOR UPDATE`,
    [claim.stepId, claim.token],
  );
  if (job === null || step === null) return 'lost';
  return job.cancelled ? 'cancelled' : 'mine';
}
