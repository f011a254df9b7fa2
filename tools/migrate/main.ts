import { createDataSource, migrate } from '@whoop/database';
import { loadConfig } from '@whoop/platform';

/** Brings the database up to this version and says what it did. Safe to run by several machines at once. */
async function main(): Promise<void> {
  const dataSource = createDataSource({
    url: loadConfig().databaseUrl,
    poolSize: 2,
    applicationName: 'migrate',
  });
  await dataSource.initialize();
  try {
    const applied = await migrate(dataSource);
    console.log(applied.length === 0 ? 'The database is up to date.' : `Applied ${applied.join(', ')}.`);
  } finally {
    await dataSource.destroy();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
