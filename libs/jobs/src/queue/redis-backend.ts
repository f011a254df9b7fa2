import { createRedisBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { MESSAGE_OPTIONS } from './message';
import type { QueueBackend } from './queue-backend';

interface RedisBackendOptions {
  url: string;
  prefix: string;
  onError(error: unknown): void;
  onUp(): void;
}

const CONNECT_MS = 1_000;

/** What sends must fail at once rather than wait for a server that is away. */
const PRODUCER = {
  enableOfflineQueue: false,
  maxRetriesPerRequest: 1,
  commandTimeout: 2_000,
  connectTimeout: CONNECT_MS,
};
const CONSUMER = { maxRetriesPerRequest: null, connectTimeout: CONNECT_MS };

/** One connection for all that this process sends, two for each worker in it. */
export function openRedisBackend({ url, prefix, onError, onUp }: RedisBackendOptions): QueueBackend {
  let closed = false;
  // The default grows to 20 s, which would add as much to every outage. After the close there is nothing to come back for.
  const retryStrategy = (times: number): number | null => (closed ? null : Math.min(100 * times, 1_000));
  const producer = new Redis(url, { ...PRODUCER, retryStrategy });
  producer.on('error', onError);
  producer.on('ready', onUp);
  // The version check is one INFO at the first connect; when that fails, BullMQ never tries again and the object stays dead.
  const base = { prefix, skipVersionCheck: true };
  const sending = { ...base, connection: producer, defaultJobOptions: MESSAGE_OPTIONS };
  const taking = { ...base, connection: { url, ...CONSUMER, retryStrategy } };
  return {
    isUp: () => producer.status === 'ready',
    queue: (name) => new Queue(name, sending, createRedisBackend),
    worker: (name, processor, settings) =>
      new Worker(name, processor, { ...settings, ...taking }, createRedisBackend),
    ping: async () => void (await producer.ping()),
    close: () => {
      closed = true;
      producer.disconnect();
      return Promise.resolve();
    },
  };
}
