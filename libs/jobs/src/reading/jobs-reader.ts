import { cursorParameters, pageOf, type Page, type PageRequest } from '@whoop/database';
import type { JobStatus } from '../pipeline/job-state';
import { firstRow, rowsOf, type Queryable } from '../sql';
import { JOB_COLUMNS, jobView, type JobRow, type JobView } from './job-view';

export interface JobsPageRequest extends PageRequest {
  /** Only jobs in this state. */
  status?: JobStatus | null;
}

/** A user's jobs; another user's are as if they did not exist. */
export class JobsReader {
  constructor(private readonly db: Queryable) {}

  async job(userId: string, id: string): Promise<JobView | null> {
    return this.first('job.user_id = $1 AND job.id = $2', [userId, id]);
  }

  /** The newest job of an upload. */
  async latestOfUpload(userId: string, uploadId: string): Promise<JobView | null> {
    return this.first(
      'job.user_id = $1 AND job.upload_id = $2 ORDER BY job.created_at DESC, job.id DESC LIMIT 1',
      [userId, uploadId],
    );
  }

  /**
   * Newest first.
   * @throws BadCursor
   */
  async list(userId: string, request: JobsPageRequest): Promise<Page<JobView>> {
    const { limit, status = null } = request;
    const rows = await rowsOf<JobRow>(this.db, PAGE, [
      userId,
      status,
      ...cursorParameters(request),
      limit + 1,
    ]);
    const { items, ...page } = pageOf(rows, {
      limit,
      total: await this.count(userId, status),
      position: ({ createdAt, id }) => ({ atMs: createdAt.getTime(), id }),
    });
    return { ...page, items: items.map(jobView) };
  }

  private async count(userId: string, status: JobStatus | null): Promise<number> {
    const row = await firstRow<{ total: number }>(
      this.db,
      `SELECT count(*)::int AS total FROM jobs job WHERE ${LISTED}`,
      [userId, status],
    );
    return row?.total ?? 0;
  }

  private async first(condition: string, parameters: unknown[]): Promise<JobView | null> {
    const row = await firstRow<JobRow>(
      this.db,
      `SELECT ${JOB_COLUMNS} FROM jobs job WHERE ${condition}`,
      parameters,
    );
    return row && jobView(row);
  }
}

const LISTED = 'job.user_id = $1 AND ($2::text IS NULL OR job.status = $2)';

const PAGE = `
  SELECT ${JOB_COLUMNS} FROM jobs job
  WHERE ${LISTED}
    AND ($3::float8 IS NULL OR (job.created_at, job.id) < (to_timestamp($3::float8 / 1000), $4::uuid))
  ORDER BY job.created_at DESC, job.id DESC LIMIT $5`;
