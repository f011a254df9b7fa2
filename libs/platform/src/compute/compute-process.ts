import { pool, TerminateError } from 'workerpool';
import { causeOfDeath } from './cause-of-death';
import { PING, type ChildEvent, type ChildReply } from './child-message';

const MIB = 1024 * 1024;
/** What a Node process has besides V8's old space: its code, its young generation, the watchdog's thread. */
const BESIDES_HEAP_MB = 96;
const TERMINATE_MS = 300;

export interface ProcessOptions {
  /** Path of the child's script, compiled, which calls `serveCompute`. */
  script: string;
  /** Most resident memory, in MiB. */
  memoryMb: number;
}

export interface Call {
  method: string;
  args: readonly unknown[];
  onProgress?: ((fraction: number) => void) | undefined;
}

/** One child process: started by its first call, and used for one call at a time until it dies or is ended. */
export class ComputeProcess {
  private readonly workers;
  private pid: number | null = null;
  private ending: Promise<void> | undefined;
  private cancel = (): void => undefined;

  constructor({ script, memoryMb }: ProcessOptions) {
    this.workers = pool(script, {
      // One pool per child: workerpool stops serving its queue when a child of the pool dies.
      maxWorkers: 1,
      workerType: 'process',
      workerTerminateTimeout: TERMINATE_MS,
      forkArgs: [String(process.pid), String(memoryMb * MIB)],
      forkOpts: {
        // Below the limit on resident memory, so that V8 collects its garbage before that limit is reached.
        // workerpool adds the parent's own heap flag after this one, if there is any; the other limit still holds.
        execArgv: [`--max-old-space-size=${Math.max(memoryMb - BESIDES_HEAP_MB, BESIDES_HEAP_MB / 2)}`],
        serialization: 'advanced',
        // No secret of the parent's environment gets into a process that reads hostile files.
        env: { TZ: 'UTC' },
      },
    });
  }

  /** @throws ComputeFailed when the process dies, or an error of the transport when arguments or answer cannot be sent */
  async call(call: Call): Promise<ChildReply> {
    try {
      // workerpool throws into the void what goes wrong in sending to a process that is still starting.
      if (this.pid === null) await this.send({ method: PING, args: [] });
      return await this.send(call);
    } catch (error) {
      throw error instanceof TerminateError ? causeOfDeath(error) : error;
    }
  }

  /** Ends the process at once, whatever it is doing; a call that runs rejects. */
  kill(): void {
    if (this.pid === null) this.cancel();
    else if (this.isAlive()) process.kill(this.pid, 'SIGKILL');
  }

  /** Ends the process after its call. Resolves when it is gone, or soon after when it was gone already. */
  end(): Promise<void> {
    return (this.ending ??= this.terminate());
  }

  /** False when the process has died since its last call; true when it has yet to be started. */
  isAlive(): boolean {
    try {
      return this.pid === null || process.kill(this.pid, 0);
    } catch {
      return false;
    }
  }

  private send({ method, args, onProgress }: Call): Promise<ChildReply> {
    const on = (event: ChildEvent): void => {
      if (event.kind === 'started') this.pid = event.pid;
      else onProgress?.(event.fraction);
    };
    const reply = this.workers.exec(method, [...args], { on });
    this.cancel = () => void reply.cancel();
    return Promise.resolve(reply as PromiseLike<ChildReply>);
  }

  private async terminate(): Promise<void> {
    try {
      // Without a time limit this never settles when the process is dead.
      await this.workers.terminate(true, 2 * TERMINATE_MS);
    } catch {
      this.kill();
    }
  }
}
