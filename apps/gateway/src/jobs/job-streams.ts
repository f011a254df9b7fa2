import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { JobWatcher } from '@whoop/jobs';
import { Closing } from '../http/closing';
import { jobFrames } from './job-frames';
import { OpenStreams } from './open-streams';
import { sendFrames } from './sse';

const HEARTBEAT_MS = 15_000;
/** A client that is still there reconnects by itself. */
const LONGEST_STREAM_MS = 30 * 60_000;

/** Sends a job's events to one client until the job has ended or somebody leaves. */
@Injectable()
export class JobStreams {
  constructor(
    private readonly watcher: JobWatcher,
    private readonly open: OpenStreams,
    private readonly closing: Closing,
  ) {}

  /** @throws Problem `rate_limited`. The caller has checked whose job it is. */
  async send(userId: string, jobId: string, response: Response): Promise<void> {
    const giveBack = this.open.take(userId);
    try {
      const signal = this.closing.signalFor(response, LONGEST_STREAM_MS);
      const frames = jobFrames(this.watcher.changes(jobId, signal));
      await sendFrames(response, frames, { signal, heartbeatMs: HEARTBEAT_MS });
    } finally {
      giveBack();
    }
  }
}
