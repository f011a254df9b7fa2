import type { Processor, Queue, Worker, WorkerOptions } from 'bullmq';
import type { Message } from './message';

/** What carries the queues: a Redis server, or the database itself where there is none. */
export interface QueueBackend {
  /** False while the server is known to be away: then nothing should be asked of it. */
  isUp(): boolean;
  queue(name: string): Queue<Message>;
  worker(name: string, processor: Processor<Message>, settings: WorkerSettings): Worker<Message>;
  /** Rejects when the server does not answer. */
  ping(): Promise<void>;
  close(): Promise<void>;
}

export type WorkerSettings = Omit<WorkerOptions, 'connection' | 'prefix'>;
