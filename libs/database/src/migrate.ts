import { MigrationExecutor } from 'typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { SchemaTooNew } from './schema-too-new';

/**
 * Brings the schema up to this version of the code. Several processes may call it at once: one works, the others wait for it.
 * @param dataSource initialised
 * @returns the names of the migrations that this call applied
 * @throws SchemaTooNew when a newer version has been here
 */
export async function migrate(dataSource: DataSource): Promise<string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    // A session's lock, not a transaction's: each migration commits by itself. Waiting for it may take as long as it takes.
    await runner.query('SET lock_timeout = 0; SET statement_timeout = 0');
    await runner.query(`SELECT pg_advisory_lock(${LOCK})`);
    try {
      return await applyPending(dataSource, runner);
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${LOCK})`);
      await runner.query('RESET lock_timeout; RESET statement_timeout');
    }
  } finally {
    await runner.release();
  }
}

/**
 * How many migrations this version of the code still waits for. A newer schema counts as 0: while a new version is rolled out,
 * the old one keeps working beside it.
 */
export async function pendingMigrations(dataSource: DataSource): Promise<number> {
  const applied = await appliedMigrations(dataSource);
  return knownMigrations(dataSource).filter((name) => !applied.includes(name)).length;
}

const LOCK = `hashtextextended('migrate', 0)`;

async function applyPending(dataSource: DataSource, runner: QueryRunner): Promise<string[]> {
  const known = knownMigrations(dataSource);
  const unknown = (await appliedMigrations(runner)).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new SchemaTooNew(unknown);
  // A table that is in use must not make every request queue up behind its migration (reliability c.4).
  await runner.query(`SET lock_timeout = '5s'`);
  const executor = new MigrationExecutor(dataSource, runner);
  executor.transaction = 'each';
  return (await executor.executePendingMigrations()).map(({ name }) => name);
}

const knownMigrations = (dataSource: DataSource): string[] =>
  dataSource.migrations.map((migration) => migration.name ?? migration.constructor.name);

async function appliedMigrations(db: { query(sql: string): Promise<unknown> }): Promise<string[]> {
  const [{ exists }] = (await db.query(`SELECT to_regclass('migrations') IS NOT NULL AS exists`)) as [
    { exists: boolean },
  ];
  if (!exists) return [];
  const rows = (await db.query('SELECT name FROM migrations ORDER BY id')) as { name: string }[];
  return rows.map(({ name }) => name);
}
