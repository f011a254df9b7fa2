import type { EntityManager } from 'typeorm';
import { managerOf } from '../db';
import type { Db } from '../db';
import { UserEntity } from '../entities/user.entity';

/** What the newest models were trained on and with; the columns of `UserEntity`. */
export type Training = Pick<UserEntity, 'trainedDataVersion' | 'trainingVersion'>;

/** What the newest search for insights was made from; the columns of `UserEntity`. */
export type InsightSearch = Pick<UserEntity, 'insightsDataVersion' | 'insightsVersion' | 'insightsSensitive'>;

/** What an athlete has said about how the product shall work; the columns of `UserEntity`. */
export type Preferences = Pick<UserEntity, 'sensitiveInsights'>;

/** What the newest analysis of a user's days was made from and with; the columns of `UserEntity`. */
export type Analysis = Pick<
  UserEntity,
  'analysedDataVersion' | 'analysisVersion' | 'newestDay' | 'staleLevel'
>;

export class UsersStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** Makes the user if there is none of this id. The database refuses an id of another form than the design's. */
  async ensure(userId: string): Promise<void> {
    await this.manager.query('INSERT INTO users (id) VALUES ($1) ON CONFLICT DO NOTHING', [userId]);
  }

  /** Null when there is no such user. */
  async dataVersion(userId: string): Promise<number | null> {
    const user = await this.manager.findOneBy(UserEntity, { id: userId });
    return user && user.dataVersion;
  }

  /**
   * @returns the new version
   * @throws when there is no such user
   */
  async bumpDataVersion(userId: string): Promise<number> {
    const [[user]] = await this.manager.query<[{ data_version: number }[], number]>(
      'UPDATE users SET data_version = data_version + 1 WHERE id = $1 RETURNING data_version',
      [userId],
    );
    if (user === undefined) throw new Error(`There is no user ${userId}`);
    return user.data_version;
  }

  /** Notes how far the analysis of the user's days has come, by which the nightly run knows who is due. */
  async saveAnalysis(userId: string, analysis: Analysis): Promise<void> {
    await this.manager.update(UserEntity, { id: userId }, analysis);
  }

  /** Null when there is no such user. */
  async training(userId: string): Promise<(Training & Pick<UserEntity, 'dataVersion'>) | null> {
    return this.manager.findOne(UserEntity, {
      where: { id: userId },
      select: { dataVersion: true, trainedDataVersion: true, trainingVersion: true },
    });
  }

  /** Notes what the newest models were trained on, by which the weekly run knows who is due. */
  async saveTraining(userId: string, training: Training): Promise<void> {
    await this.manager.update(UserEntity, { id: userId }, training);
  }

  /** What insights were last looked for in, and what they would be looked for in now. Null when there is no such user. */
  async insightSearch(
    userId: string,
  ): Promise<(InsightSearch & Preferences & Pick<UserEntity, 'dataVersion'>) | null> {
    return this.manager.findOne(UserEntity, {
      where: { id: userId },
      select: {
        dataVersion: true,
        insightsDataVersion: true,
        insightsVersion: true,
        insightsSensitive: true,
        sensitiveInsights: true,
      },
    });
  }

  /** Notes what the newest insights were found in, by which the nightly run knows who is due. */
  async saveInsightSearch(userId: string, search: InsightSearch): Promise<void> {
    await this.manager.update(UserEntity, { id: userId }, search);
  }

  /** Those of somebody who has said nothing when there is no such user. */
  async preferences(userId: string): Promise<Preferences> {
    const user = await this.manager.findOneBy(UserEntity, { id: userId });
    return { sensitiveInsights: user?.sensitiveInsights ?? false };
  }

  /** Keeps what the user has said; fields that are not given stay. Makes the user when there is none. */
  async savePreferences(userId: string, preferences: Partial<Preferences>): Promise<void> {
    await this.ensure(userId);
    if (Object.keys(preferences).length > 0)
      await this.manager.update(UserEntity, { id: userId }, preferences);
  }

  /** Deletes the user and, with it, all of its rows. */
  async delete(userId: string): Promise<void> {
    await this.manager.delete(UserEntity, { id: userId });
  }

  /** Makes other writers for this user wait until the transaction ends. Only of use inside one (reliability R14). */
  async lock(userId: string): Promise<void> {
    await this.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('user:' || $1, 0))`, [userId]);
  }
}
