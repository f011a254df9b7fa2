import { createDataSource, pendingMigrations } from '@whoop/database';
import type { DataSource } from 'typeorm';
import { withPatience } from '../running/with-patience';
import { assertKnownSteps } from './assert-known-steps';
import { BootRefused } from './boot-refused';

/** How long a start waits for a database, or its migrations, that start at the same time. */
const PATIENCE_MS = 30_000;

/**
 * Connects a worker to a database that it can work on.
 * @throws BootRefused when the schema is older than the build, or holds work that the build does not know
 */
export async function openDatabase(
  url: string,
  { app, connections }: { app: string; connections: number },
): Promise<DataSource> {
  const dataSource = createDataSource({ url, poolSize: connections, applicationName: app });
  await withPatience(PATIENCE_MS, () => assertMigrated(dataSource));
  await assertKnownSteps(dataSource);
  return dataSource;
}

async function assertMigrated(dataSource: DataSource): Promise<void> {
  if (!dataSource.isInitialized) await dataSource.initialize();
  const pending = await pendingMigrations(dataSource);
  if (pending > 0)
    throw new BootRefused(
      `The database waits for ${pending} migration${pending === 1 ? '' : 's'}. Run them (npm run migrate), then start again.`,
    );
}
