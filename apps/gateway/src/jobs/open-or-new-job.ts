import type { EntityManager } from 'typeorm';
import { UsersStore } from '@whoop/database';
import { acceptJob } from '@whoop/jobs';
import type { JobKind } from '@whoop/jobs';

/**
 * The user's job of this kind that is on its way, or else a new one: who asks twice gets the same. In the transaction `tx`,
 * under the user's lock. Kick the dispatcher after the commit.
 * @returns the job's id
 */
export async function openOrNewJob(tx: EntityManager, userId: string, kind: JobKind): Promise<string> {
  await new UsersStore(tx).lock(userId);
  const [open] = await tx.query<{ id: string }[]>(
    `SELECT id FROM jobs WHERE user_id = $1 AND kind = $2 AND status IN ('queued', 'running')
     ORDER BY created_at DESC LIMIT 1`,
    [userId, kind],
  );
  return open?.id ?? acceptJob(tx, { userId, kind });
}
