import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis, type RedisOptions } from 'ioredis';
import { MESSAGE_OPTIONS } from './message';
import type { QueueBackend } from './queue-backend';

interface RedisBackendOptions {
  url: string;
  prefix: string;
  onError(error: Error): void;
}

/** The default grows to 20 s, which would add as much to every outage. */
const retryStrategy = (times: number): number => Math.min(100 * times, 1_000);

const PRODUCER: RedisOptions = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 2_000,
  connectTimeout: 1_000,
  retryStrategy,
};
const CONSUMER = { maxRetriesPerRequest: null, connectTimeout: 1_000, retryStrategy };

/** One connection for all that this process sends, two for each worker in it. */
export function openRedisBackend({ url, prefix, onError }: RedisBackendOptions): QueueBackend {
  const producer = new Redis(url, PRODUCER);
  producer.on('error', onError);
  // The version check is one INFO at the first connect; when that fails, BullMQ never tries again and the object stays dead.
  const base = { prefix, skipVersionCheck: true };
  return {
    isUp: () => producer.status === 'ready',
    queue: (name) =>
      new Queue(
        name,
        { ...base, connection: producer, defaultJobOptions: MESSAGE_OPTIONS },
        createRedisBackend,
      ),
    worker: (name, processor, settings) =>
      new Worker(
        name,
        processor,
        { ...settings, ...base, connection: { url, ...CONSUMER } },
        createRedisBackend,
      ),
    ping: async () => {
      await producer.ping();
    },
    close: async () => {
      producer.disconnect();
      await Promise.resolve();
    },
  };
}
