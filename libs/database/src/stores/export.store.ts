import type { EntityManager } from 'typeorm';
import { managerOf } from '../db';
import type { Db } from '../db';

/** Everything of a user, by table, in the order in which it came to be. */
const TABLES: Readonly<Record<string, string>> = {
  uploads: 'created_at, id',
  cycles: 'start_utc',
  sleeps: 'onset_utc, nap',
  workouts: 'start_utc, end_utc, activity, occurrence',
  journal_answers: 'cycle_start_utc, question',
  daily_metrics: 'date',
  daily_predictions: 'date',
  prediction_runs: 'created_at, id',
  insights: 'key',
  jobs: 'created_at, id',
  job_steps: 'job_id, position',
  idempotency_keys: '1',
};
/** What proves a lock or a file to be ours is no data of the user. */
const OURS = new Set(['token', 'files', 'file_key']);

/** A table of a user's rows: columns by their database names, instants and dates as ISO text, documents as they are. */
export interface ExportedTable {
  name: string;
  columns: string[];
  rows: Record<string, unknown>[];
}

/** All that is stored about a user, for taking it along. */
export class ExportStore {
  private readonly manager: EntityManager;

  constructor(db: Db) {
    this.manager = managerOf(db);
  }

  /** The names of the tables, the user's own row first. */
  static readonly tables: readonly string[] = ['users', ...Object.keys(TABLES)];

  /** All rows of the user in one of the tables. Read several in one transaction. */
  async table(userId: string, name: string): Promise<ExportedTable> {
    const owner = name === 'users' ? 'id' : 'user_id';
    const order = name === 'users' ? 'id' : TABLES[name];
    if (order === undefined) throw new RangeError(`${name} is no table of a user's data.`);
    const columns = await this.manager.query<{ column: string }[]>(
      `SELECT column_name::text AS column FROM information_schema.columns
       WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position`,
      [name],
    );
    const rows = await this.manager.query<{ row: Record<string, unknown> }[]>(
      `SELECT to_jsonb(t) AS row FROM ${name} t WHERE ${owner} = $1 ORDER BY ${order}`,
      [userId],
    );
    const kept = columns.map(({ column }) => column).filter((column) => !OURS.has(column));
    return {
      name,
      columns: kept,
      rows: rows.map(({ row }) => Object.fromEntries(kept.map((column) => [column, row[column]]))),
    };
  }
}
