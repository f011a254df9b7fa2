import { join } from 'node:path';
import { startPostgres } from '../services/postgres.mjs';
import { startRedis } from '../services/redis.mjs';
import { ORDER } from './guarded.mjs';
import { loadSecrets } from './secrets.mjs';

/** PostgreSQL and the queue, each the operator's own where DATABASE_URL or REDIS_URL names one. Order of choice: docs/ARCHITECTURE.md. */
export async function startServices({ data, logs, guard }) {
  const secrets = loadSecrets(join(data, 'secrets.json'));
  const [database, queue] = await Promise.all([
    chooseDatabase(data, logs, secrets),
    chooseQueue(data, logs, secrets),
  ]);
  if (database.pid) guard.watch(database.pid, 'SIGINT', ORDER.database);
  if (queue.pid) guard.watch(queue.pid, 'SIGTERM', ORDER.queue);
  return { database, queue, secretKey: secrets.key };
}

async function chooseDatabase(data, logs, secrets) {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { url: DATABASE_URL, from: 'DATABASE_URL', stop: async () => undefined };
  const options = {
    dataDir: join(data, 'postgres'),
    password: secrets.postgres,
    logFile: join(logs, 'postgres.log'),
  };
  const server = await startPostgres(options);
  return { ...server, from: `embedded PostgreSQL ${server.version}` };
}

async function chooseQueue(data, logs, secrets) {
  const { REDIS_URL, QUEUE_BACKEND } = process.env;
  const none = {
    backend: 'postgres',
    from: "PostgreSQL (BullMQ's own backend)",
    stop: async () => undefined,
  };
  if (QUEUE_BACKEND === 'postgres') return none;
  if (REDIS_URL) return { backend: 'redis', url: REDIS_URL, from: 'REDIS_URL', stop: async () => undefined };
  const folders = {
    dataDir: join(data, 'redis'),
    cacheDir: join(data, 'redis-server'),
    logFile: join(logs, 'redis.log'),
  };
  const server = await startRedis({ ...folders, password: secrets.redis });
  return server === null ? none : { ...server, backend: 'redis' };
}
