import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { managerOf } from '../db';
import type { Db } from '../db';
import { PredictionRunEntity } from '../entities/prediction-run.entity';
import { cursorParameters, pageOf } from '../paging/page';
import type { Page, PageRequest } from '../paging/page';

/** A run as it is published. */
export type NewRun = Omit<PredictionRunEntity, 'userId' | 'createdAt' | 'quarantinedAt' | 'quarantineReason'>;

/** A run in a list. */
export type RunSummary = Omit<PredictionRunEntity, 'userId' | 'files'>;

/** Training runs, the newest of which is used. */
export class RunsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** How many of the user's days have a recovery: what there is to learn from. */
  async trainableDays(userId: string): Promise<number> {
    const [{ days }] = await this.manager.query<[{ days: number }]>(
      'SELECT count(*)::int AS days FROM daily_metrics WHERE user_id = $1 AND recovery_pct IS NOT NULL',
      [userId],
    );
    return days;
  }

  async insert(userId: string, run: NewRun): Promise<void> {
    await this.manager.insert(PredictionRunEntity, { ...run, userId });
  }

  /** The newest run that was not set aside; null without one. */
  async latest(userId: string): Promise<PredictionRunEntity | null> {
    return this.manager.findOne(PredictionRunEntity, {
      where: { userId, quarantinedAt: IsNull() },
      order: { createdAt: 'DESC', id: 'DESC' },
    });
  }

  /** Null when the user has no run of this version. */
  async byVersion(userId: string, modelVersion: string): Promise<PredictionRunEntity | null> {
    return this.manager.findOneBy(PredictionRunEntity, { userId, modelVersion });
  }

  /**
   * Newest first.
   * @throws BadCursor
   */
  async list(userId: string, request: PageRequest): Promise<Page<RunSummary>> {
    const rows = await this.manager.query<RunSummary[]>(
      `SELECT id, model_version AS "modelVersion", data_version AS "dataVersion", training_version AS "trainingVersion",
              engine, days_used AS "daysUsed", start_date AS "startDate", end_date AS "endDate", metrics,
              quarantined_at AS "quarantinedAt", quarantine_reason AS "quarantineReason", created_at AS "createdAt"
       FROM prediction_runs
       WHERE user_id = $1 AND ($2::float8 IS NULL OR (created_at, id) < (to_timestamp($2 / 1000), $3::uuid))
       ORDER BY created_at DESC, id DESC LIMIT $4 + 1`,
      [userId, ...cursorParameters(request), request.limit],
    );
    return pageOf(rows, {
      total: await this.manager.countBy(PredictionRunEntity, { userId }),
      limit: request.limit,
      position: ({ createdAt, id }) => ({ atMs: createdAt.getTime(), id }),
    });
  }

  /** Sets a run aside: it is not used again. The first reason stays. */
  async quarantine(userId: string, id: string, reason: string): Promise<void> {
    await this.manager.query(
      `UPDATE prediction_runs SET quarantined_at = now(), quarantine_reason = $3
       WHERE user_id = $1 AND id = $2 AND quarantined_at IS NULL`,
      [userId, id, reason],
    );
  }

  /**
   * Deletes all but the user's newest `keep` runs.
   * @returns the keys of their files
   */
  async prune(userId: string, keep: number): Promise<string[]> {
    const [rows] = await this.manager.query<[Pick<PredictionRunEntity, 'files'>[], number]>(
      `DELETE FROM prediction_runs WHERE user_id = $1 AND id IN (
         SELECT id FROM prediction_runs WHERE user_id = $1 ORDER BY created_at DESC, id DESC OFFSET $2)
       RETURNING files`,
      [userId, keep],
    );
    return rows.flatMap(({ files }) => files.map(({ fileKey }) => fileKey));
  }
}
