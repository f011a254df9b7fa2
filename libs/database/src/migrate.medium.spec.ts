import { DataSource } from 'typeorm';
import { createTestDatabase } from '@whoop/testing';
import type { TestDatabase } from '@whoop/testing';
import { createDataSource } from './data-source';
import { migrate, pendingMigrations } from './migrate';
import { MIGRATIONS } from './migrations/migrations';
import { SchemaTooNew } from './schema-too-new';

const ALL = MIGRATIONS.map(({ name }) => name);

let database: TestDatabase;
let dataSource: DataSource;
beforeEach(async () => {
  database = await createTestDatabase();
  dataSource = database.dataSource;
  await dataSource.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public');
});
afterEach(() => database.drop());

test('an empty database gets all migrations, once', async () => {
  expect(await pendingMigrations(dataSource)).toBe(ALL.length);
  expect(await migrate(dataSource)).toEqual(ALL);
  expect(await pendingMigrations(dataSource)).toBe(0);
  expect(await migrate(dataSource)).toEqual([]);
});

test('of several migrators at once one works and the others wait', async () => {
  const others = await Promise.all(
    Array.from({ length: 3 }, () => createDataSource({ url: database.url, poolSize: 1 }).initialize()),
  );
  const applied = await Promise.all([dataSource, ...others].map(migrate));
  await Promise.all(others.map((other) => other.destroy()));
  expect(applied.flat()).toEqual(ALL);
  expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
});

test('every migration can be undone and done again', async () => {
  await migrate(dataSource);
  for (let left = ALL.length; left > 0; left--) await dataSource.undoLastMigration();
  const tables = await dataSource.query<{ relname: string }[]>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  );
  expect(tables).toEqual([{ relname: 'migrations' }]);
  expect(await migrate(dataSource)).toEqual(ALL);
});

test('a database that a newer version has migrated is refused and left alone', async () => {
  await migrate(dataSource);
  await dataSource.query(
    `INSERT INTO migrations (timestamp, name) VALUES (9999999999999, 'Hats9999999999999')`,
  );
  await dataSource.query(`DELETE FROM migrations WHERE name = $1`, [ALL.at(-1)]);
  const refusal = await migrate(dataSource).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SchemaTooNew);
  expect((refusal as SchemaTooNew).message).toContain('Hats9999999999999');
  // Readiness of the older version beside it must not suffer: only what this code waits for counts.
  expect(await pendingMigrations(dataSource)).toBe(1);
});

test('a migration that fails leaves nothing of itself, and the lock is free again', async () => {
  jest.spyOn(console, 'log').mockImplementation(() => undefined); // TypeORM tells of it there as well.
  await dataSource.query('CREATE TABLE daily_metrics (here boolean)');
  await expect(migrate(dataSource)).rejects.toThrow('daily_metrics');
  expect(await pendingMigrations(dataSource)).toBe(ALL.length - 2);
  await dataSource.query('DROP TABLE daily_metrics');
  expect(await migrate(dataSource)).toEqual(ALL.slice(2));
});

test('the connection keeps its time limits after a migration', async () => {
  const single = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
  await migrate(single);
  expect(await single.query('SHOW lock_timeout')).toEqual([{ lock_timeout: '10s' }]);
  expect(await single.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '1min' }]);
  await single.destroy();
});
