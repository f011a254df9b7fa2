import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { PIPELINES, type JobKind } from '../pipeline/steps';

export interface NewJob {
  userId: string;
  kind: JobKind;
  uploadId?: string;
  /** `YYYY-MM-DD`; at most one job per kind, user and date. */
  businessDate?: string;
}

/**
 * Inserts a job and all its steps, the first one ready. Rows only: call it in the transaction that stores what the job is
 * about, and `Dispatcher.kick()` after the commit.
 * @returns the job's id
 */
export async function acceptJob(tx: EntityManager, job: NewJob): Promise<string> {
  const id = uuid();
  const names: readonly string[] = PIPELINES[job.kind];
  await tx.query(
    `INSERT INTO jobs (id, user_id, kind, upload_id, status, business_date) VALUES ($1, $2, $3, $4, 'queued', $5)`,
    [id, job.userId, job.kind, job.uploadId ?? null, job.businessDate ?? null],
  );
  await tx.query(
    `INSERT INTO job_steps (id, job_id, user_id, position, name, state, ready_at)
     SELECT step.id, $1, $2, position - 1, name, CASE position WHEN 1 THEN 'ready' ELSE 'waiting' END,
            CASE position WHEN 1 THEN now() END
     FROM unnest($3::uuid[], $4::text[]) WITH ORDINALITY AS step (id, name, position)`,
    [id, job.userId, names.map(() => uuid()), names],
  );
  return id;
}
