import type { EntityManager } from 'typeorm';
import type { Day, DayFeatures } from '@whoop/athlete';
import { replaceDays } from '../bulk/replace-days';
import { saveFeatures } from '../bulk/save-features';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { DailyMetricEntity } from '../entities/daily-metric.entity';

/** A day as stored: measures, engineered columns and the versions that they were made from. */
export type StoredDay = Omit<DailyMetricEntity, 'userId'>;

/** A day that the athlete wore the band on. */
export interface LivedDay {
  day: StoredDay;
  /** The newest day up to this one whose strain is final; null when there is none. */
  lastStrain: { date: string; strain: number } | null;
}

export class DaysStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /**
   * Makes the user's days equal to `days`. A day whose measures are as before is not touched; one that is new or changed
   * takes `dataVersion` and loses its engineered columns; one that is not among `days` is deleted.
   */
  async replaceDays(
    userId: string,
    days: readonly Day[],
    dataVersion: number,
  ): Promise<{ written: number; deleted: number }> {
    const { sql, parameters } = replaceDays(tableOf(this.manager, DailyMetricEntity), {
      userId,
      days,
      dataVersion,
    });
    const [counts] = await this.manager.query<[{ written: number; deleted: number }]>(sql, parameters);
    return counts;
  }

  /** By date, oldest first; `from` and `to` (`YYYY-MM-DD`) are inclusive. */
  async daysOf(userId: string, from?: string | null, to?: string | null): Promise<StoredDay[]> {
    return this.manager.query<StoredDay[]>(
      `SELECT ${this.fields()} FROM daily_metrics
       WHERE user_id = $1 AND date >= coalesce($2::date, '-infinity') AND date <= coalesce($3::date, 'infinity')
       ORDER BY date`,
      [userId, from ?? null, to ?? null],
    );
  }

  /** The user's newest day; null when there is none. */
  async lastDay(userId: string): Promise<StoredDay | null> {
    const [day = null] = await this.manager.query<StoredDay[]>(
      `SELECT ${this.fields()} FROM daily_metrics WHERE user_id = $1 ORDER BY date DESC LIMIT 1`,
      [userId],
    );
    return day;
  }

  /** The newest day with a recovery or a main sleep; null when there is none. */
  async newestLivedDay(userId: string): Promise<LivedDay | null> {
    const [row] = await this.manager.query<(StoredDay & Pick<LivedDay, 'lastStrain'>)[]>(
      `SELECT ${this.fields()}, (
         SELECT jsonb_build_object('date', earlier.date, 'strain', earlier.strain) FROM daily_metrics earlier
         WHERE earlier.user_id = $1 AND earlier.date <= day.date AND earlier.strain IS NOT NULL
         ORDER BY earlier.date DESC LIMIT 1) AS "lastStrain"
       FROM daily_metrics day
       WHERE user_id = $1 AND (recovery_pct IS NOT NULL OR sleep_min IS NOT NULL)
       ORDER BY date DESC LIMIT 1`,
      [userId],
    );
    if (row === undefined) return null;
    const { lastStrain, ...day } = row;
    return { day, lastStrain };
  }

  /** The first and the last date (`YYYY-MM-DD`) of the user's days; null when there is none. */
  async dayRange(userId: string): Promise<{ first: string; last: string } | null> {
    const [range] = await this.manager.query<[{ first: string | null; last: string | null }]>(
      'SELECT min(date) AS first, max(date) AS last FROM daily_metrics WHERE user_id = $1',
      [userId],
    );
    return range.first !== null && range.last !== null ? { first: range.first, last: range.last } : null;
  }

  /**
   * Writes the engineered columns of days that exist; dates without a day are left out.
   * @returns how many days changed
   */
  async saveFeatures(userId: string, rows: readonly DayFeatures[], featureVersion: number): Promise<number> {
    const table = tableOf(this.manager, DailyMetricEntity);
    const { sql, parameters } = saveFeatures(table, { userId, rows, featureVersion });
    const [, changed] = await this.manager.query<[unknown, number]>(sql, parameters);
    return changed;
  }

  private fields(): string {
    return selectList(tableOf(this.manager, DailyMetricEntity).columns);
  }
}
