import type { EntityManager } from 'typeorm';
import { managerOf } from '../db';
import type { Db } from '../db';

/** How often a question was answered, and when; dates in the rows' own time zone. */
export interface QuestionCount {
  question: string;
  yes: number;
  no: number;
  firstDate: string;
  lastDate: string;
}

/** Counts over an athlete's journal. */
export class JournalStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** Answered questions, by wording. A day before noon belongs to the night that began on the day before. */
  async questionCounts(userId: string): Promise<QuestionCount[]> {
    return this.manager.query(
      `SELECT question, (count(*) FILTER (WHERE answered_yes))::int AS yes,
              (count(*) FILTER (WHERE NOT answered_yes))::int AS no,
              min(day)::text AS "firstDate", max(day)::text AS "lastDate"
       FROM (SELECT question, answered_yes,
                    ((cycle_start_utc AT TIME ZONE 'UTC') + make_interval(mins => offset_min) + interval '12 hours')::date AS day
             FROM journal_answers WHERE user_id = $1 AND answered_yes IS NOT NULL) AS answers
       GROUP BY question ORDER BY question`,
      [userId],
    );
  }

  /** How many days there are, and on how many of them a question was answered. */
  async coverage(userId: string): Promise<{ days: number; daysAnswered: number }> {
    const [coverage] = await this.manager.query<[{ days: number; daysAnswered: number }]>(
      `SELECT count(*)::int AS days, (count(*) FILTER (WHERE journal_count > 0))::int AS "daysAnswered"
       FROM daily_metrics WHERE user_id = $1`,
      [userId],
    );
    return coverage;
  }
}
