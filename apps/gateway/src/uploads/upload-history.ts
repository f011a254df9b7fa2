import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  UploadsStore,
  type Page,
  type PageRequest,
  type UploadEntity,
  type UploadSummary,
} from '@whoop/database';
import { notFound } from '../problem/problem';
import type { LatestJob } from './upload-view';

/** Reads a user's uploads together with what became of them. */
@Injectable()
export class UploadHistory {
  constructor(private readonly dataSource: DataSource) {}

  /** @throws BadCursor */
  async page(
    userId: string,
    request: PageRequest,
  ): Promise<{ page: Page<UploadSummary>; jobs: Map<string, LatestJob> }> {
    const page = await new UploadsStore(this.dataSource).list(userId, request);
    return {
      page,
      jobs: await this.latestJobs(
        userId,
        page.items.map(({ id }) => id),
      ),
    };
  }

  /** @throws Problem `not_found` */
  async byId(userId: string, id: string): Promise<{ upload: UploadEntity; job: LatestJob | null }> {
    const upload = await new UploadsStore(this.dataSource).byId(userId, id);
    if (upload === null) throw notFound();
    return { upload, job: (await this.latestJobs(userId, [id])).get(id) ?? null };
  }

  /** One query for the whole page. */
  private async latestJobs(userId: string, uploadIds: string[]): Promise<Map<string, LatestJob>> {
    if (uploadIds.length === 0) return new Map();
    const rows: (LatestJob & { uploadId: string })[] = await this.dataSource.query(
      `SELECT DISTINCT ON (upload_id) upload_id AS "uploadId", id, status
       FROM jobs WHERE user_id = $1 AND upload_id = ANY($2::uuid[])
       ORDER BY upload_id, created_at DESC, id DESC`,
      [userId, uploadIds],
    );
    return new Map(rows.map(({ uploadId, id, status }) => [uploadId, { id, status }]));
  }
}
