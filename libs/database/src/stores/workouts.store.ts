import type { EntityManager } from 'typeorm';
import type { WorkoutRecord } from '@whoop/sources';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { WorkoutEntity } from '../entities/workout.entity';
import { cursorParameters, pageOf } from '../paging/page';
import type { Page, PageRequest } from '../paging/page';

export type StoredWorkout = WorkoutRecord & { id: string };

export interface WorkoutsRequest extends PageRequest {
  /** As exported, in full. */
  activity?: string | null;
  /** First and last local date (`YYYY-MM-DD`) on which the workout may have begun, both inclusive. */
  from?: string | null;
  to?: string | null;
}

export class WorkoutsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /**
   * Newest first; `total` counts all that the filter lets through.
   * @throws BadCursor
   */
  async page(userId: string, request: WorkoutsRequest): Promise<Page<StoredWorkout>> {
    const filter = [userId, request.activity ?? null, request.from ?? null, request.to ?? null];
    const rows = await this.manager.query<StoredWorkout[]>(
      `SELECT ${this.fields()} FROM workouts
       WHERE ${FILTER} AND ($5::float8 IS NULL OR (start_utc, id) < (to_timestamp($5 / 1000), $6::uuid))
       ORDER BY start_utc DESC, id DESC LIMIT $7 + 1`,
      [...filter, ...cursorParameters(request), request.limit],
    );
    const [{ total }] = await this.manager.query<[{ total: number }]>(
      `SELECT count(*)::int AS total FROM workouts WHERE ${FILTER}`,
      filter,
    );
    return pageOf(rows, {
      total,
      limit: request.limit,
      position: ({ startUtcMs, id }) => ({ atMs: startUtcMs, id }),
    });
  }

  private fields(): string {
    const { columns } = tableOf(this.manager, WorkoutEntity);
    return selectList(columns.filter(({ property }) => property !== 'uploadId' && property !== 'older'));
  }
}

const LOCAL_DATE = `(start_utc AT TIME ZONE 'UTC' + offset_min * interval '1 minute')::date`;

const FILTER = `user_id = $1 AND ($2::text IS NULL OR activity = $2)
  AND ($3::date IS NULL OR ${LOCAL_DATE} >= $3) AND ($4::date IS NULL OR ${LOCAL_DATE} <= $4)`;
