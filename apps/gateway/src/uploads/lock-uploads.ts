import type { EntityManager } from 'typeorm';

/**
 * One upload of a user is accepted at a time, so that equal files and the quota are seen, and none while the user is deleted.
 * Imports take another lock.
 */
export const lockUploads = (tx: EntityManager, userId: string): Promise<unknown> =>
  tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('uploads:' || $1, 0))`, [userId]);
