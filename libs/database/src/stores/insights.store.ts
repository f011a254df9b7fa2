import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { Evidence, Insight } from '@whoop/insights';
import { replaceRows } from '../bulk/replace-rows';
import { selectList } from '../bulk/select-list';
import { tableOf } from '../bulk/table';
import type { TableColumn } from '../bulk/table';
import { managerOf } from '../db';
import type { Db } from '../db';
import { InsightColumns } from '../entities/insight-columns';
import { InsightEntity } from '../entities/insight.entity';

/** An insight as the run before left it, without its evidence. */
export type StoredInsight = Insight & Pick<InsightEntity, 'id'>;

/** An insight as it is shown. */
export type InsightRow = Omit<InsightEntity, 'userId' | 'evidence'>;

/** What is known about each hypothesis about an athlete. */
export class InsightsStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** All rows without their evidence, by key. */
  async insightsOf(userId: string): Promise<StoredInsight[]> {
    const rows = await this.manager.query<Omit<StoredInsight, 'evidence'>[]>(
      `SELECT ${selectList(this.columns(isGiven, isNoEvidence))} FROM insights WHERE user_id = $1 ORDER BY key`,
      [userId],
    );
    return rows.map((row) => ({ ...row, evidence: null }));
  }

  /**
   * Makes the user's insights equal to the given ones. A row of which the same is known as before is not touched and keeps its
   * versions; an insight keeps its id as long as its key is among them.
   */
  async replace(
    userId: string,
    insights: readonly Insight[],
    { insightsVersion, dataVersion }: { insightsVersion: number; dataVersion: number },
  ): Promise<{ written: number; deleted: number }> {
    const ids = new Map((await this.idsOf(userId)).map(({ key, id }) => [key, id]));
    const { sql, parameters } = replaceRows(tableOf(this.manager, InsightEntity), {
      userId,
      rows: insights.map((insight) => ({ ...insight, id: ids.get(insight.key) ?? uuid() })),
      given: this.columns(isGiven),
      stamps: { data_version: dataVersion, insights_version: insightsVersion },
    });
    const [counts] = await this.manager.query<[{ written: number; deleted: number }]>(sql, parameters);
    return counts;
  }

  /** The published insights, the highest rank first; those that another one mentions are among them. */
  async published(userId: string, family: string | null): Promise<InsightRow[]> {
    return this.manager.query<InsightRow[]>(
      `SELECT ${this.shown()} FROM insights
       WHERE user_id = $1 AND published AND ($2::text IS NULL OR family = $2) ORDER BY rank DESC, key`,
      [userId, family],
    );
  }

  /** What was told once and no longer holds, the latest first. */
  async retired(userId: string, family: string | null): Promise<InsightRow[]> {
    return this.manager.query<InsightRow[]>(
      `SELECT ${this.shown()} FROM insights
       WHERE user_id = $1 AND NOT published AND retired_on IS NOT NULL AND ($2::text IS NULL OR family = $2)
       ORDER BY retired_on DESC, key`,
      [userId, family],
    );
  }

  /** What is still being learned, the soonest decided first. */
  async learning(userId: string, family: string | null): Promise<InsightRow[]> {
    return this.manager.query<InsightRow[]>(
      `SELECT ${this.shown()} FROM insights
       WHERE user_id = $1 AND NOT published AND learning IS NOT NULL AND ($2::text IS NULL OR family = $2)
       ORDER BY (learning->>'moreDays')::float8 NULLS LAST, key`,
      [userId, family],
    );
  }

  /** All insights of some families, published or not, by key. */
  async ofFamilies(userId: string, families: readonly string[]): Promise<InsightRow[]> {
    return this.manager.query<InsightRow[]>(
      `SELECT ${this.shown()} FROM insights WHERE user_id = $1 AND family = ANY ($2::text[]) ORDER BY key`,
      [userId, families],
    );
  }

  /** Null when the user has no such insight. */
  async byId(userId: string, id: string): Promise<(InsightRow & { evidence: Evidence | null }) | null> {
    return this.manager.findOneBy(InsightEntity, { userId, id });
  }

  /** Days with a recovery or a main sleep: what there is to look into. */
  async daysOfData(userId: string): Promise<number> {
    const [{ days }] = await this.manager.query<[{ days: number }]>(
      `SELECT count(*)::int AS days FROM daily_metrics
       WHERE user_id = $1 AND (recovery_pct IS NOT NULL OR sleep_min IS NOT NULL)`,
      [userId],
    );
    return days;
  }

  /** Deletes all that was found about sensitive questions. */
  async deleteSensitive(userId: string): Promise<void> {
    await this.manager.query(`DELETE FROM insights WHERE user_id = $1 AND facts ? 'sensitive'`, [userId]);
  }

  private async idsOf(userId: string): Promise<Pick<InsightEntity, 'key' | 'id'>[]> {
    return this.manager.query('SELECT key, id FROM insights WHERE user_id = $1', [userId]);
  }

  private shown(): string {
    return selectList(this.columns(isNoEvidence));
  }

  private columns(...kept: ((column: TableColumn) => boolean)[]): TableColumn[] {
    return tableOf(this.manager, InsightEntity).columns.filter((column) =>
      kept.every((keeps) => keeps(column)),
    );
  }
}

const isGiven = ({ declaredBy, property }: TableColumn): boolean =>
  declaredBy === InsightColumns || property === 'id';
const isNoEvidence = ({ property }: TableColumn): boolean => property !== 'evidence';
