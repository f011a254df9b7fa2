import type { DataSource, EntityManager } from 'typeorm';
import { definitionOf, STEP_NAMES, WORKER_APPS, type StepName, type WorkerApp } from '../pipeline/steps';
import type { JobQueues, Send } from '../queue/job-queues';
import { rowsOf } from '../sql';
import type { JobTimings } from '../timings';

/** Enough for one round trip, few enough that no lock is held for long. */
export const BATCH = 200;

type DueStep = Send & { name: StepName };

/**
 * Hands one batch of due steps to the queues: those never sent, and those sent long ago that nobody took. The rows stay
 * locked until they are marked, so that two dispatchers never send the same; a crash between the two only repeats a send.
 * @returns how many were sent
 * @throws the queue's error; nothing is marked then, and the same message ids are used again
 */
export const sendDueSteps = (
  dataSource: DataSource,
  queues: Pick<JobQueues, 'send'>,
  { resendMs, resendMaxMs }: Pick<JobTimings, 'resendMs' | 'resendMaxMs'>,
): Promise<number> =>
  dataSource.transaction(async (tx) => {
    const due = await rowsOf<DueStep>(tx, DUE, [STEP_NAMES, resendMs, resendMaxMs, BATCH]);
    if (due.length > 0) await send(tx, queues, due);
    return due.length;
  });

async function send(
  tx: EntityManager,
  queues: Pick<JobQueues, 'send'>,
  due: readonly DueStep[],
): Promise<void> {
  for (const app of WORKER_APPS) {
    const sends = due.filter(({ name }) => appOf(name) === app);
    if (sends.length > 0) await queues.send(app, sends);
  }
  await rowsOf(tx, 'UPDATE job_steps SET sent_at = now(), sends = sends + 1 WHERE id = ANY ($1)', [
    due.map(({ stepId }) => stepId),
  ]);
}

const appOf = (name: StepName): WorkerApp => definitionOf(name).app;

const DUE = `
  SELECT id AS "stepId", name, sends + 1 AS sends FROM job_steps
  WHERE state = 'ready' AND ready_at <= now() AND name = ANY ($1)
    AND (sent_at IS NULL OR sent_at < now() - least($2 * 2 ^ least(sends - 1, 20), $3) * interval '1 ms')
  ORDER BY ready_at LIMIT $4
  FOR UPDATE SKIP LOCKED`;
