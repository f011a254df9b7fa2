import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { GatewayMetrics } from '../health/gateway-metrics';
import { AcceptUpload } from './accept-upload';
import { AwaitImport } from './await-import';
import type { StoredAnswer } from './idempotency.store';
import type { Arrived } from './receive-file';
import { uploadAnswer } from './upload-answer';

export interface UploadWish {
  userId: string;
  /** The `user_id` of the request, which the answer's links repeat. */
  givenUserId: string | undefined;
  /** How long the client wants to wait for the import; null = not at all. */
  waitSeconds: number | null;
}

/** From an arrived file to the answer: accept, and wait for the import when that is wished for. */
@Injectable()
export class UploadFlow {
  constructor(
    private readonly uploads: AcceptUpload,
    private readonly imports: AwaitImport,
    private readonly metrics: GatewayMetrics,
  ) {}

  /**
   * 202 for an accepted upload; 200 for one that was there before, or whose import ended while the client waited.
   * @throws Problem when the import was waited for and failed
   */
  async answer(arrived: Arrived, wish: UploadWish, response: Response): Promise<StoredAnswer> {
    const { userId, givenUserId, waitSeconds } = wish;
    const upload = await this.uploads.accept(userId, arrived);
    this.metrics.uploads.inc({ outcome: upload.duplicate ? 'duplicate' : 'new' });
    const { uploadId, jobId } = upload;
    const finished =
      waitSeconds === null
        ? null
        : await this.imports.within(waitSeconds, { userId, uploadId, jobId }, response);
    if (finished === null)
      return { status: upload.duplicate ? 200 : 202, body: uploadAnswer(upload, givenUserId) };
    const { status, report } = finished;
    return { status: 200, body: uploadAnswer({ ...upload, status }, givenUserId, report) };
  }
}
