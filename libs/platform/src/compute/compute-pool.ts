import { isAllocationFailure } from './cause-of-death';
import { fromPlainError, PING, type ChildMemory, type ChildReply } from './child-message';
import { ComputeFailed, type ComputeFailureCode } from './compute-failed';
import { ComputeProcess, type Call, type ProcessOptions } from './compute-process';
import { supervise } from './supervise';
import { Turns } from './turns';

const MIB = 1024 * 1024;

export interface ComputePoolOptions extends ProcessOptions {
  /** Most child processes at a time; further calls wait. */
  processes: number;
  /** Label of its metrics. */
  name: string;
}

export interface RunOptions {
  /** Wall-clock limit, from when the method is handed to a process; none when absent. */
  timeoutMs?: number;
  /** Ends the wait or kills the process. */
  signal?: AbortSignal;
  /** Called with 0 to 1, at most ten times a second. */
  onProgress?: (fraction: number) => void;
}

export interface ComputeStats {
  calls: number;
  /** Calls that ended with `ComputeFailed`, by its code. */
  failures: Readonly<Record<ComputeFailureCode, number>>;
  /** Processes ended after a call because they had kept too much memory. */
  recycled: number;
  /** The most resident memory that any call has reached, of those that answered. */
  peakRssBytes: number;
}

/**
 * Runs CPU-bound methods in child processes with a limit on memory and time, so that what goes wrong in one hurts no one
 * else. A process is reused; after any failure the next call gets a new one.
 */
export class ComputePool {
  readonly name: string;
  private readonly turns: Turns;
  private readonly idle: ComputeProcess[] = [];
  private readonly all = new Set<ComputeProcess>();
  private readonly running = new Set<AbortController>();
  private closed = false;
  private readonly counts = {
    calls: 0,
    failures: { TIMEOUT: 0, OUT_OF_MEMORY: 0, CANCELLED: 0, CRASHED: 0 },
    recycled: 0,
    peakRssBytes: 0,
  };

  constructor(private readonly options: ComputePoolOptions) {
    this.name = options.name;
    this.turns = new Turns(options.processes);
  }

  /**
   * @returns what the child's method returns, copied
   * @throws ComputeFailed when it was stopped or died; else what the method threw, with its name, message and fields
   */
  async run<T>(method: string, args: readonly unknown[] = [], options: RunOptions = {}): Promise<T> {
    const stop = new AbortController();
    const cancel = (): void => stop.abort();
    options.signal?.addEventListener('abort', cancel, { once: true });
    if (this.closed || options.signal?.aborted) cancel();
    this.running.add(stop);
    try {
      return valueOf(
        await this.inTurn(
          { method, args, onProgress: options.onProgress },
          { ...options, signal: stop.signal },
        ),
      ) as T;
    } catch (error) {
      if (error instanceof ComputeFailed) this.counts.failures[error.code] += 1;
      throw error;
    } finally {
      this.counts.calls += 1;
      this.running.delete(stop);
      options.signal?.removeEventListener('abort', cancel);
    }
  }

  /** Starts all processes, so that no call pays for it. @throws ComputeFailed CRASHED when the script cannot be started */
  async warm(): Promise<void> {
    await Promise.all(Array.from({ length: this.options.processes }, () => this.run(PING)));
  }

  stats(): ComputeStats {
    return { ...this.counts, failures: { ...this.counts.failures } };
  }

  /** Kills what runs, refuses what comes, and resolves when all processes are gone. */
  async close(): Promise<void> {
    this.closed = true;
    for (const stop of this.running) stop.abort();
    await Promise.all([...this.all].map((child) => child.end()));
  }

  private async inTurn(call: Call, limits: { timeoutMs?: number; signal: AbortSignal }): Promise<ChildReply> {
    try {
      await this.turns.take(limits.signal);
    } catch (cause) {
      throw new ComputeFailed('CANCELLED', 'The computation was cancelled before it began.', { cause });
    }
    const child = this.takeChild();
    try {
      const reply = await supervise(child, call, { timeoutMs: limits.timeoutMs, signal: limits.signal });
      this.putBack(child, reply.memory);
      return reply;
    } catch (error) {
      this.dispose(child);
      throw error;
    } finally {
      this.turns.give();
    }
  }

  private takeChild(): ComputeProcess {
    for (let child = this.idle.pop(); child !== undefined; child = this.idle.pop()) {
      if (child.isAlive()) return child;
      this.dispose(child);
    }
    const child = new ComputeProcess(this.options);
    this.all.add(child);
    return child;
  }

  /** A process that has grown starts its next call with less room, and V8 seldom gives memory back: then a new one is due. */
  private putBack(child: ComputeProcess, { rssBytes, peakBytes }: ChildMemory): void {
    this.counts.peakRssBytes = Math.max(this.counts.peakRssBytes, peakBytes);
    if (rssBytes <= (this.options.memoryMb * MIB) / 2) {
      this.idle.push(child);
      return;
    }
    this.counts.recycled += 1;
    this.dispose(child);
  }

  private dispose(child: ComputeProcess): void {
    void child.end().finally(() => this.all.delete(child));
  }
}

const valueOf = (reply: ChildReply): unknown => {
  if (reply.ok) return reply.value;
  const cause = fromPlainError(reply.error);
  if (!isAllocationFailure(cause)) throw cause;
  throw new ComputeFailed('OUT_OF_MEMORY', 'The process needed more memory than there is.', { cause });
};
