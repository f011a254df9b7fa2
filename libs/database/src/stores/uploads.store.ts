import type { EntityManager } from 'typeorm';
import { validate as isUuid } from 'uuid';
import type { UploadRank } from '@whoop/athlete';
import type { Coverage, ImportReport } from '@whoop/sources';
import { managerOf } from '../db';
import type { Db } from '../db';
import { UploadEntity } from '../entities/upload.entity';
import { cursorParameters, pageOf } from '../paging/page';
import type { Page, PageRequest } from '../paging/page';

/** An upload as it is accepted. */
export type NewUpload = Pick<UploadEntity, 'id' | 'sha256' | 'byteSize' | 'displayName' | 'fileKey'>;

/** An upload in a list: the report without its issues, which may be many. */
export type UploadSummary = Pick<
  UploadEntity,
  'id' | 'sha256' | 'byteSize' | 'displayName' | 'dataVersion' | 'importedAt' | 'createdAt'
> & { report: Omit<ImportReport, 'issues'> | null };

/** What an import learned about its upload. */
export interface FinishedImport {
  report: ImportReport;
  coverage: Coverage;
  /** Null for an export without rows. */
  lastInstantMs: number | null;
  /** `users.data_version` as the import left it. */
  dataVersion: number;
}

export class UploadsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** @returns false, having stored nothing, when the user has uploaded the same bytes before (also at the same moment) */
  async insert(userId: string, upload: NewUpload): Promise<boolean> {
    const inserted = await this.manager.query<unknown[]>(
      `INSERT INTO uploads (id, user_id, sha256, byte_size, display_name, file_key) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (user_id, sha256) DO NOTHING RETURNING id`,
      [upload.id, userId, upload.sha256, upload.byteSize, upload.displayName, upload.fileKey],
    );
    return inserted.length > 0;
  }

  /** Null when the user has no such upload, also when `id` is no id at all. */
  async byId(userId: string, id: string): Promise<UploadEntity | null> {
    return isUuid(id) ? this.manager.findOneBy(UploadEntity, { userId, id }) : null;
  }

  /** All uploads, oldest first: where their files are, and what they were called. */
  async filesOf(
    userId: string,
  ): Promise<Pick<UploadEntity, 'id' | 'displayName' | 'fileKey' | 'createdAt'>[]> {
    return this.manager.find(UploadEntity, {
      where: { userId },
      select: { id: true, displayName: true, fileKey: true, createdAt: true },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  async bySha256(userId: string, sha256: string): Promise<UploadEntity | null> {
    return this.manager.findOneBy(UploadEntity, { userId, sha256 });
  }

  /**
   * Newest first.
   * @throws BadCursor
   */
  async list(userId: string, request: PageRequest): Promise<Page<UploadSummary>> {
    const rows = await this.manager.query<UploadSummary[]>(
      `SELECT id, sha256, byte_size AS "byteSize", display_name AS "displayName", data_version AS "dataVersion",
              imported_at AS "importedAt", created_at AS "createdAt", report - 'issues' AS report
       FROM uploads
       WHERE user_id = $1 AND ($2::float8 IS NULL OR (created_at, id) < (to_timestamp($2 / 1000), $3::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $4 + 1`,
      [userId, ...cursorParameters(request), request.limit],
    );
    return pageOf(rows, {
      total: await this.manager.countBy(UploadEntity, { userId }),
      limit: request.limit,
      position: ({ createdAt, id }) => ({ atMs: createdAt.getTime(), id }),
    });
  }

  /** The user's imported uploads in no particular order; one whose import has not been saved is not among them. */
  async ranksOf(userId: string): Promise<UploadRank[]> {
    return this.manager.query<UploadRank[]>(
      `SELECT id AS "uploadId", (extract(epoch FROM export_last_instant) * 1000)::float8 AS "lastInstantMs", sha256
       FROM uploads WHERE user_id = $1 AND export_last_instant IS NOT NULL`,
      [userId],
    );
  }

  /** What the user's imported uploads speak for, in no particular order. */
  async coverageOf(userId: string): Promise<Coverage[]> {
    const rows = await this.manager.query<{ covers: Coverage }[]>(
      'SELECT covers FROM uploads WHERE user_id = $1 AND covers IS NOT NULL',
      [userId],
    );
    return rows.map(({ covers }) => covers);
  }

  /** Call it in the transaction that stores what was imported. */
  async saveImport(userId: string, id: string, finished: FinishedImport): Promise<void> {
    await this.manager.query(
      `UPDATE uploads SET report = $3, covers = $4, export_last_instant = to_timestamp($5::float8 / 1000),
              data_version = $6, imported_at = now()
       WHERE user_id = $1 AND id = $2`,
      [
        userId,
        id,
        JSON.stringify(finished.report),
        JSON.stringify(finished.coverage),
        finished.lastInstantMs,
        finished.dataVersion,
      ],
    );
  }
}
