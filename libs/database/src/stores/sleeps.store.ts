import type { EntityManager } from 'typeorm';
import { THRESHOLDS } from '@whoop/athlete';
import type { SleepRecord } from '@whoop/sources';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { SleepEntity } from '../entities/sleep.entity';
import { cursorParameters, pageOf } from '../paging/page';
import type { Page, PageRequest } from '../paging/page';

/** A sleep and the date of the day that it counts to; null where no day holds it. */
export type StoredSleep = SleepRecord & { date: string | null };

export interface SleepsRequest extends PageRequest {
  /** First and last local date (`YYYY-MM-DD`) of waking, both inclusive. */
  from?: string | null;
  to?: string | null;
}

/** Nights and naps of an athlete. */
export class SleepsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /**
   * Nights and naps, the newest onset first; `total` counts all that the filter lets through.
   * @throws BadCursor
   */
  async page(userId: string, request: SleepsRequest): Promise<Page<StoredSleep>> {
    const filter = [userId, request.from ?? null, request.to ?? null];
    const [atMs, kind] = cursorParameters(request, isKind);
    const rows = await this.manager.query<StoredSleep[]>(
      `SELECT ${this.fields()}, (${DATE}) AS "date" FROM sleeps
       WHERE ${FILTER} AND ($4::float8 IS NULL OR (onset_utc, nap) < (to_timestamp($4 / 1000), $5::boolean))
       ORDER BY onset_utc DESC, nap DESC LIMIT $6 + 1`,
      [...filter, atMs, kind === null ? null : kind === NAP, request.limit],
    );
    const [{ total }] = await this.manager.query<[{ total: number }]>(
      `SELECT count(*)::int AS total FROM sleeps WHERE ${FILTER}`,
      filter,
    );
    return pageOf(rows, {
      total,
      limit: request.limit,
      position: ({ onsetUtcMs, nap }) => ({ atMs: onsetUtcMs, id: nap ? NAP : NIGHT }),
    });
  }

  private fields(): string {
    const { columns } = tableOf(this.manager, SleepEntity);
    return selectList(columns.filter(({ property }) => property !== 'uploadId' && property !== 'older'));
  }
}

/** A sleep has no id: its onset and its kind are its key. */
const NAP = 'nap';
const NIGHT = 'night';
const isKind = (id: string): boolean => id === NAP || id === NIGHT;

const WAKE_DATE = `(wake_utc AT TIME ZONE 'UTC' + offset_min * interval '1 minute')::date`;

const FILTER = `user_id = $1
  AND ($2::date IS NULL OR ${WAKE_DATE} >= $2) AND ($3::date IS NULL OR ${WAKE_DATE} <= $3)`;

const SAME_ONSET = `interval '${THRESHOLDS.days.sameOnsetSec} seconds'`;

/**
 * As `buildDays` gives sleeps to days: the day whose cycle holds the onset, else the one that the row names. The range of
 * dates keeps the search on the primary key.
 */
const DATE = `SELECT d.date::text FROM daily_metrics d
  WHERE d.user_id = sleeps.user_id
    AND d.date BETWEEN (sleeps.onset_utc AT TIME ZONE 'UTC')::date - 3 AND (sleeps.onset_utc AT TIME ZONE 'UTC')::date + 3
    AND (d.cycle_start_utc = sleeps.cycle_start_utc
      OR (d.cycle_start_utc <= sleeps.onset_utc + ${SAME_ONSET}
        AND (d.cycle_end_utc IS NULL OR d.cycle_end_utc > sleeps.onset_utc)))
  ORDER BY d.cycle_start_utc <= sleeps.onset_utc + ${SAME_ONSET} DESC, d.cycle_start_utc DESC LIMIT 1`;
