import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataSource, migrate } from '@whoop/database';
import { onServer } from './test-server';

/**
 * Makes the template of all test databases, once per server and set of migrations, whichever of the test processes comes first.
 * @returns its name
 */
export function ensureTemplate(): Promise<string> {
  return onServer(async (server, urlOf) => {
    const name = templateName();
    await server.query(`SELECT pg_advisory_lock(hashtextextended('test template', 0))`);
    const { rowCount } = await server.query('SELECT FROM pg_database WHERE datname = $1', [name]);
    if (rowCount !== 0) return name;
    // Migrated under another name first, so that a run that dies half-way leaves no half-made template.
    await server.query(`DROP DATABASE IF EXISTS ${name}_draft WITH (FORCE)`);
    await server.query(`CREATE DATABASE ${name}_draft`);
    await migrateAt(urlOf(`${name}_draft`));
    await server.query(`ALTER DATABASE ${name}_draft RENAME TO ${name}`);
    return name;
  });
}

/** Changes with the text of any migration, so that a server which outlives a run never serves an old schema. */
function templateName(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(MIGRATIONS).sort()) hash.update(readFileSync(join(MIGRATIONS, file)));
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

const MIGRATIONS = join(__dirname, '../../../database/src/migrations');

async function migrateAt(url: string): Promise<void> {
  const dataSource = await createDataSource({ url, poolSize: 1 }).initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
