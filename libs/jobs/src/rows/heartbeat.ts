import { firstRow, rowsOf, type Queryable } from '../sql';
import type { Claim } from './claim-step';

/** What a heartbeat learns: `lost` when another process has the step, or nobody. */
export type Pulse = 'mine' | 'cancelled' | 'lost';

/**
 * Says that the step is alive and how far it is.
 * @param progress 0 to 1, never less than at the beat before
 */
export async function beat(db: Queryable, claim: Claim, progress: number): Promise<Pulse> {
  const row = await firstRow<{ cancelled: boolean; moved: boolean }>(db, BEAT, [
    claim.stepId,
    claim.token,
    progress,
  ]);
  if (row === null) return 'lost';
  // A statement of its own: locking the job after the step in one transaction could deadlock with the other writers.
  if (row.moved) await rowsOf(db, 'UPDATE jobs SET version = version + 1 WHERE id = $1', [claim.jobId]);
  return row.cancelled ? 'cancelled' : 'mine';
}

const BEAT = `
  UPDATE job_steps step
  SET heartbeat_at = now(), progress = $3
  FROM job_steps before, jobs job
  WHERE step.id = $1 AND step.token = $2 AND step.state = 'running' AND before.id = step.id AND job.id = step.job_id
  RETURNING job.cancel_requested_at IS NOT NULL AS cancelled, before.progress <> step.progress AS moved`;
