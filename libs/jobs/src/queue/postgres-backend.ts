import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import type { ConnectionOptions, createRedisBackend } from 'bullmq';
import { Pool } from 'pg';
import { MESSAGE_OPTIONS } from './message';
import type { QueueBackend } from './queue-backend';

const SCHEMA = 'bullmq';

/** Two for what is sent and finished, one to listen for each worker, one to spare. */
const POOL_SIZE = 4;

/** BullMQ's tables live in a schema of their own beside the product's. All queues and workers of a process use one pool. */
export async function openPostgresBackend({
  databaseUrl,
  onError,
}: {
  databaseUrl: string;
  onError(error: unknown): void;
}): Promise<QueueBackend> {
  const pool = silentAfterItsEnd(
    new Pool({
      connectionString: databaseUrl,
      max: POOL_SIZE,
      // BullMQ names its tables without the schema, and only sets the path on pools that it makes itself.
      options: `-c search_path=${SCHEMA}`,
      application_name: 'whoop-queue',
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
    }),
  );
  pool.on('error', onError);
  await migrate(pool);
  // BullMQ's types tell the backends apart, and the product uses only what both can do.
  const connection = pool as unknown as ConnectionOptions;
  const factory = createPostgresBackend as unknown as typeof createRedisBackend;
  return {
    isUp: () => true,
    queue: (name) => new Queue(name, { connection, defaultJobOptions: MESSAGE_OPTIONS }, factory),
    worker: (name, processor, settings) => new Worker(name, processor, { ...settings, connection }, factory),
    ping: async () => {
      await pool.query('SELECT 1');
    },
    close: () => pool.end(),
  };
}

/**
 * An ended pool rejects at once, and a BullMQ worker that still runs then asks again at once, without ever letting the event
 * loop turn: the process could not even stop. So an ended pool never answers, as BullMQ's own closed connections do.
 */
function silentAfterItsEnd(pool: Pool): Pool {
  const connect = pool.connect.bind(pool) as (...callback: unknown[]) => unknown;
  pool.connect = ((...callback: unknown[]) =>
    pool.ending || pool.ended ? new Promise(() => undefined) : connect(...callback)) as Pool['connect'];
  return pool;
}

async function migrate(pool: Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await runMigrations(client, SCHEMA);
  } finally {
    client.release();
  }
}
