import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from './postgres.mjs';
import { startRedis } from './redis.mjs';

/**
 * A PostgreSQL and a Redis of their own for one test run, gone afterwards. Servers named by DATABASE_URL and REDIS_URL are used instead.
 * @returns {Promise<{env: Record<string, string>, describe: string, stop(): Promise<void>}>}
 */
export async function startThrowAway(root) {
  const folder = mkdtempSync(join(tmpdir(), 'whoop-test-'));
  const password = randomBytes(16).toString('hex');
  const cacheDir = join(root, '.data/redis-server');
  mkdirSync(join(folder, 'redis'));
  const { DATABASE_URL, REDIS_URL } = process.env;
  const [postgres, redis] = await Promise.all([
    DATABASE_URL ? { url: DATABASE_URL, stop: async () => undefined } : ownPostgres(folder, password),
    REDIS_URL
      ? { url: REDIS_URL, from: 'REDIS_URL', stop: async () => undefined }
      : startRedis({ dataDir: join(folder, 'redis'), cacheDir, password }),
  ]);
  const env = { TEST_DATABASE_URL: postgres.url };
  if (redis) env.TEST_REDIS_URL = redis.url;
  const stop = async () => {
    await Promise.all([postgres.stop(), redis?.stop()]);
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    env,
    stop,
    describe: `PostgreSQL ${postgres.version ?? '(DATABASE_URL)'}; queue: ${redis?.from ?? 'none found'}`,
  };
}

function ownPostgres(folder, password) {
  // The server's user is not the folder's owner when tests run as root: mkdtemp makes 0700, so the data goes beside it.
  const dataDir = `${folder}-postgres`;
  return startPostgres({
    dataDir,
    password,
    durable: false,
    logFile: join(folder, 'postgres.log'),
    maxConnections: 300,
  }).then((server) => ({
    ...server,
    stop: () => server.stop().then(() => rmSync(dataDir, { recursive: true, force: true })),
  }));
}
