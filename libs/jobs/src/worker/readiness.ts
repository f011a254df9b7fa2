import { pendingMigrations } from '@whoop/database';
import type { Readiness } from '@whoop/platform';
import type { DataSource } from 'typeorm';
import type { JobQueues } from '../queue/job-queues';

/** Whether a worker has all that it needs. Without the queue it is not ready, and yet nothing is lost: work waits in its rows. */
export const readinessOf =
  (dataSource: DataSource, queues: JobQueues): Readiness =>
  async () => {
    const [database, queue] = await Promise.all([
      databaseState(dataSource),
      queues.ping().then(
        () => 'ok',
        () => 'no answer',
      ),
    ]);
    return { database, queue };
  };

const databaseState = (dataSource: DataSource): Promise<string> =>
  pendingMigrations(dataSource).then(
    (pending) => (pending === 0 ? 'ok' : `${pending} migrations pending`),
    () => 'no answer',
  );
