import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { UploadsStore, UsersStore, type UploadEntity } from '@whoop/database';
import { acceptJob, Dispatcher, JobsReader } from '@whoop/jobs';
import { rawFileKey, type FileStore } from '@whoop/platform';
import { isDatabaseUnavailable } from '../problem/database-unavailable';
import { FILE_STORE } from '../resources';
import { lockUploads } from './lock-uploads';
import type { Arrived } from './receive-file';
import type { UploadJob } from './upload-answer';
import { requireQuota } from './upload-quota';

/** Makes an arrived file an upload with a job: all rows in one transaction, the bytes durable before its commit. */
@Injectable()
export class AcceptUpload {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(FILE_STORE) private readonly store: FileStore,
    private readonly dispatcher: Dispatcher,
  ) {}

  /**
   * The same bytes of the same user are one upload: the second time answers with the first one, unless that failed or was
   * cancelled, which gets it a fresh job. Makes the user if there is none.
   * @throws Problem `rate_limited` for more than 100 new uploads in 24 hours
   */
  async accept(userId: string, arrived: Arrived): Promise<UploadJob> {
    const accepted = await this.dataSource.transaction(async (tx) => {
      await lockUploads(tx, userId);
      await new UsersStore(tx).ensure(userId);
      const known = await new UploadsStore(tx).bySha256(userId, arrived.received.sha256);
      if (known === null) return this.acceptNew(tx, userId, arrived);
      const job = await new JobsReader(tx).latestOfUpload(userId, known.id);
      if (job === null || job.status === 'failed' || job.status === 'cancelled')
        return this.acceptAgain(tx, known, arrived);
      return { uploadId: known.id, jobId: job.id, status: job.status, duplicate: true };
    });
    if (!accepted.duplicate) this.dispatcher.kick();
    return accepted;
  }

  private async acceptNew(
    tx: EntityManager,
    userId: string,
    { received, displayName }: Arrived,
  ): Promise<UploadJob> {
    await requireQuota(tx, userId);
    const { sha256, byteSize } = received;
    const id = uuid();
    const fileKey = rawFileKey(userId, id);
    await this.store.keep(received, fileKey);
    try {
      await new UploadsStore(tx).insert(userId, { id, sha256, byteSize, displayName, fileKey });
      const jobId = await acceptJob(tx, { userId, kind: 'upload', uploadId: id });
      return { uploadId: id, jobId, status: 'queued', duplicate: false };
    } catch (error) {
      // After a lost connection nobody knows whether the commit took place, and a file too many is better than one too few.
      if (!isDatabaseUnavailable(error)) await this.store.remove(fileKey);
      throw error;
    }
  }

  /** The bytes are stored again: they are the same, and the first file may have been lost. */
  private async acceptAgain(
    tx: EntityManager,
    upload: UploadEntity,
    { received }: Arrived,
  ): Promise<UploadJob> {
    await this.store.keep(received, upload.fileKey);
    const jobId = await acceptJob(tx, { userId: upload.userId, kind: 'upload', uploadId: upload.id });
    return { uploadId: upload.id, jobId, status: 'queued', duplicate: false };
  }
}
