import { openPostgresBackend } from './postgres-backend';
import type { QueueBackend } from './queue-backend';
import { openRedisBackend } from './redis-backend';

export interface QueueBackendOptions {
  queueBackend: 'redis' | 'postgres';
  redisUrl: string | null;
  databaseUrl: string;
  /** Called for every error of the backend's own connections; it must not throw. */
  onError(error: unknown): void;
  /** Called whenever the server can be reached again; it must not throw. */
  onUp(): void;
  /** Keys of Redis start with it; the braces keep all of them in one slot of a cluster. */
  prefix?: string;
}

export const QUEUE_PREFIX = '{whoop}';

/** Opens the connections of one process. Does not wait for Redis; the PostgreSQL backend brings its own tables up to date first. */
export async function openQueueBackend(options: QueueBackendOptions): Promise<QueueBackend> {
  if (options.queueBackend === 'postgres') return openPostgresBackend(options);
  if (options.redisUrl === null) throw new Error('QUEUE_BACKEND=redis needs REDIS_URL.');
  const { redisUrl: url, onError, onUp, prefix = QUEUE_PREFIX } = options;
  return openRedisBackend({ url, prefix, onError, onUp });
}
