// A PostgreSQL and a Redis under remote control over IPC, for tests that take servers down and bring them back.
// Messages in: {id, do: 'stopPostgres'|'startPostgres'|'killRedis'|'startRedis'}; out: {id, env} or {id, error}. The first answer has id 0.
// argv[2] is the folder for the data; everything ends with the parent, even when that one is killed.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';
import { stopProcess } from './processes.mjs';
import { ORDER, startGuard } from '../start/guarded.mjs';

const folder = process.argv[2];
const cacheDir = resolve(import.meta.dirname, '../../.data/redis-server');
const PASSWORD = 'test-servers-only';
const guard = startGuard();
const running = { postgres: null, redis: null };
const ports = { postgres: 0, redis: 0 };

const actions = {
  startPostgres: async () => {
    const options = {
      dataDir: join(folder, 'postgres'),
      password: PASSWORD,
      durable: false,
      maxConnections: 300,
    };
    running.postgres = await startPostgres({
      ...options,
      port: ports.postgres,
      logFile: join(folder, 'postgres.log'),
    });
    ports.postgres = Number(new URL(running.postgres.url).port);
    guard.watch(running.postgres.pid, 'SIGINT', ORDER.database);
  },
  stopPostgres: () => running.postgres.stop(),
  startRedis: async () => {
    mkdirSync(join(folder, 'redis'), { recursive: true });
    running.redis = await startRedis({
      dataDir: join(folder, 'redis'),
      cacheDir,
      password: PASSWORD,
      port: ports.redis,
    });
    if (running.redis === null) return;
    ports.redis = Number(new URL(running.redis.url).port);
    guard.watch(running.redis.pid, 'SIGTERM', ORDER.queue);
  },
  killRedis: () => stopProcess(running.redis.pid, 'SIGKILL', 5_000),
};

process.on('message', ({ id, do: action }) => {
  Promise.resolve(actions[action]())
    .then(() => answer(id))
    .catch((error) => process.send({ id, error: error.message }));
});
process.on('disconnect', () => process.exit(0));

try {
  await Promise.all([actions.startPostgres(), actions.startRedis()]);
  answer(0);
} catch (error) {
  process.send({ id: 0, error: error.message });
}

function answer(id) {
  process.send({
    id,
    env: { DATABASE_URL: running.postgres.url, ...(running.redis ? { REDIS_URL: running.redis.url } : {}) },
  });
}
