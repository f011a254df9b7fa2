import type { EntityManager } from 'typeorm';
import type { Day, DayFeatures } from '@whoop/athlete';
import { replaceRows } from '../bulk/replace-rows';
import { saveFeatures } from '../bulk/save-features';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { DailyMetricEntity } from '../entities/daily-metric.entity';
import { DayColumns } from '../entities/day-columns';

/** A day as stored: measures, engineered columns and the versions that they were made from. */
export type StoredDay = Omit<DailyMetricEntity, 'userId'>;

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
    const table = tableOf(this.manager, DailyMetricEntity);
    const given = table.columns.filter(({ declaredBy }) => declaredBy === DayColumns);
    const cleared = table.columns.filter(
      (column) => !given.includes(column) && column.name !== 'data_version',
    );
    const { sql, parameters } = replaceRows(table, {
      userId,
      rows: days,
      given,
      stamps: { data_version: dataVersion },
      cleared,
    });
    const [counts] = await this.manager.query<[{ written: number; deleted: number }]>(sql, parameters);
    return counts;
  }

  /** The measures of all days, oldest first. */
  async measuresOf(userId: string): Promise<Day[]> {
    const { columns } = tableOf(this.manager, DailyMetricEntity);
    const measures = selectList(columns.filter(({ declaredBy }) => declaredBy === DayColumns));
    return this.manager.query<Day[]>(
      `SELECT ${measures} FROM daily_metrics WHERE user_id = $1 ORDER BY date`,
      [userId],
    );
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
