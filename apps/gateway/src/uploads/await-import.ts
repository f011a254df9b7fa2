import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';
import { UploadsStore } from '@whoop/database';
import { isFinished, JobWatcher, type JobView } from '@whoop/jobs';
import type { ImportReport } from '@whoop/sources';
import { Closing } from '../http/closing';
import { jobProblem } from '../jobs/job-problem';

export interface FinishedImport {
  status: JobView['status'];
  report: ImportReport | null;
}

/** Waits for an import on behalf of a client that asked for it with `Prefer: wait`. */
@Injectable()
export class AwaitImport {
  constructor(
    private readonly watcher: JobWatcher,
    private readonly closing: Closing,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * Null when the import has not ended in time.
   * @throws Problem when it failed or was cancelled
   */
  async within(
    seconds: number,
    { userId, uploadId, jobId }: { userId: string; uploadId: string; jobId: string },
    response: Response,
  ): Promise<FinishedImport | null> {
    const job = await this.lastState(jobId, this.closing.signalFor(response, seconds * 1_000));
    if (job === null || !isFinished(job.status)) return null;
    if (job.status === 'failed' || job.status === 'cancelled') throw jobProblem(job);
    const upload = await new UploadsStore(this.dataSource).byId(userId, uploadId);
    return { status: job.status, report: upload?.report ?? null };
  }

  private async lastState(jobId: string, signal: AbortSignal): Promise<JobView | null> {
    let last: JobView | null = null;
    for await (const job of this.watcher.changes(jobId, signal)) last = job;
    return last;
  }
}
