import type { EntityManager } from 'typeorm';
import { Problem } from '../problem/problem';

const PER_DAY = 100;
const RETRY_AFTER_SECONDS = '3600';

/** @throws Problem `rate_limited` when the user has had all uploads of the last 24 hours */
export async function requireQuota(tx: EntityManager, userId: string): Promise<void> {
  const [{ count }] = await tx.query<[{ count: number }]>(
    `SELECT count(*)::int AS count FROM uploads WHERE user_id = $1 AND created_at > now() - interval '24 hours'`,
    [userId],
  );
  if (count < PER_DAY) return;
  throw new Problem('rate_limited', `At most ${PER_DAY} files can be uploaded in 24 hours.`, {
    headers: { 'Retry-After': RETRY_AFTER_SECONDS },
  });
}
