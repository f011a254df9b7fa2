import { pause } from '../pause';
import { beat } from '../rows/heartbeat';
import type { Claim } from '../rows/claim-step';
import type { Queryable } from '../sql';
import { StepStopped } from './stop-reason';

/** Keeps a claimed step alive and aborts it when it was cancelled or lost. */
export class Pulse {
  private readonly controller = new AbortController();
  private readonly stopped = new AbortController();
  private progress = 0;

  constructor(
    private readonly db: Queryable,
    private readonly claim: Claim,
    private readonly everyMs: number,
  ) {}

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  /** Remembered until the next beat. */
  readonly report = (fraction: number): void => {
    if (fraction > this.progress) this.progress = Math.min(fraction, 1);
  };

  readonly abort = (reason: Error): void => this.controller.abort(reason);

  start(): void {
    void this.beatAgain();
  }

  stop(): void {
    this.stopped.abort();
  }

  private async beatAgain(): Promise<void> {
    for (;;) {
      await pause(this.everyMs, this.stopped.signal);
      if (this.stopped.signal.aborted) return;
      await this.beatOnce();
    }
  }

  private async beatOnce(): Promise<void> {
    try {
      const pulse = await beat(this.db, this.claim, this.progress);
      if (pulse !== 'mine') this.abort(new StepStopped(pulse));
    } catch {
      // The database is away. The step goes on; if that lasts, another worker takes it and the commit's fence decides.
    }
  }
}
