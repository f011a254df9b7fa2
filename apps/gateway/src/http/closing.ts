import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Response } from 'express';

/** Ends long answers (event streams, waiting uploads) when the server stops, since it waits for every open answer. */
@Injectable()
export class Closing implements BeforeApplicationShutdown {
  private readonly open = new Set<() => void>();

  beforeApplicationShutdown(): void {
    for (const end of this.open) end();
  }

  /** Aborted when the time is over, the client has left, or the server stops. */
  signalFor(response: Response, timeoutMs: number): AbortSignal {
    const controller = new AbortController();
    const end = () => {
      clearTimeout(timer);
      this.open.delete(end);
      controller.abort();
    };
    const timer = setTimeout(end, timeoutMs);
    this.open.add(end);
    if (response.closed) end();
    else response.once('close', end);
    return controller.signal;
  }
}
