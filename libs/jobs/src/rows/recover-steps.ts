import type { DataSource, EntityManager } from 'typeorm';
import { WORKER_LOST } from '../pipeline/failure';
import { MAX_CRASHES } from '../pipeline/retry-delay';
import { definitionOf, isStepName } from '../pipeline/steps';
import { firstRow, rowsOf } from '../sql';
import { closeCancelled, closeFailed, type LockedStep } from './close-step';
import { releaseLost } from './release-step';

/**
 * Takes steps from workers that have been silent for `staleMs`: back to ready, or to their end when the job was cancelled
 * meanwhile or the step has taken `MAX_CRASHES` workers with it.
 * @returns how many were taken
 */
export async function recoverSteps(dataSource: DataSource, staleMs: number): Promise<number> {
  const silent = await rowsOf<LockedStep>(
    dataSource,
    `SELECT id AS "stepId", job_id AS "jobId", name FROM job_steps WHERE ${SILENT} LIMIT 50`,
    [staleMs],
  );
  const taken = [];
  for (const step of silent) taken.push(await dataSource.transaction((tx) => recover(tx, step, staleMs)));
  return taken.filter(Boolean).length;
}

const SILENT = `state = 'running' AND heartbeat_at < now() - $1 * interval '1 ms'`;

async function recover(tx: EntityManager, step: LockedStep, staleMs: number): Promise<boolean> {
  const job = await firstRow<{ cancelled: boolean }>(
    tx,
    'SELECT cancel_requested_at IS NOT NULL AS cancelled FROM jobs WHERE id = $1 FOR UPDATE SKIP LOCKED',
    [step.jobId],
  );
  const still = await firstRow<{ crashes: number }>(
    tx,
    `SELECT crashes FROM job_steps WHERE ${SILENT} AND id = $2 FOR UPDATE`,
    [staleMs, step.stepId],
  );
  if (job === null || still === null) return false;
  if (job.cancelled) await closeCancelled(tx, step.jobId);
  else if (still.crashes + 1 >= MAX_CRASHES) await closeFailed(tx, step, lostFor(step.name));
  else await releaseLost(tx, step);
  return true;
}

const lostFor = (name: string) => ({
  failure: WORKER_LOST,
  required: !isStepName(name) || definitionOf(name).required,
});
