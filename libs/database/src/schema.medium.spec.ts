import { createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

/** What TypeORM would change to make the schema what the entities describe. */
async function drift(): Promise<string[]> {
  const { upQueries } = await database.dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

test('the migrated schema is the one that the entities describe', async () => {
  expect(await drift()).toEqual([]);
});

test.each([
  ['a column', 'ALTER TABLE daily_metrics DROP COLUMN hrv_zscore'],
  ['a column that no entity has', 'ALTER TABLE cycles ADD COLUMN mood text'],
  ['a type', 'ALTER TABLE sleeps ALTER COLUMN rem_min TYPE integer'],
  ['null allowed', 'ALTER TABLE workouts ALTER COLUMN end_utc DROP NOT NULL'],
  ['a collation', 'ALTER TABLE workouts ALTER COLUMN activity TYPE text COLLATE "default"'],
  ['a default', 'ALTER TABLE job_steps ALTER COLUMN sends DROP DEFAULT'],
  ['a check', 'ALTER TABLE jobs DROP CONSTRAINT jobs_status_check'],
  ['an index', 'DROP INDEX job_steps_ready_at_idx'],
  ['a unique key', 'ALTER TABLE uploads DROP CONSTRAINT uploads_user_id_sha256_key'],
  ['a foreign key', 'ALTER TABLE journal_answers DROP CONSTRAINT journal_answers_user_id_fkey'],
])('the comparison sees a difference in %s', async (_, change) => {
  const runner = database.dataSource.createQueryRunner();
  await runner.query(change);
  expect(await drift()).not.toEqual([]);
  await runner.release();
  await database.drop();
  database = await createTestDatabase();
});

test('every table of user data goes with its user', async () => {
  const tables = await database.dataSource.query<{ table: string }[]>(
    `SELECT c.relname AS table FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
       AND NOT EXISTS (SELECT FROM pg_constraint f WHERE f.conrelid = c.oid AND f.confrelid = 'users'::regclass AND f.confdeltype = 'c')
     ORDER BY 1`,
  );
  expect(tables.map(({ table }) => table)).toEqual(['migrations', 'schedule_runs', 'users']);
});
