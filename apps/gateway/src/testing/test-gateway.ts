import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Dispatcher, JobQueues } from '@whoop/jobs';
import { createLogger, FolderStore, loadConfig, type Config, type FileStore } from '@whoop/platform';
import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import type { Resources } from '../app.module';
import { createApp } from '../create-app';

export interface TestGatewayOptions {
  /** Changes to the settings. */
  config?: Partial<Config>;
  /** Puts another store before the real one. */
  store?: (real: FileStore) => FileStore;
}

/** The gateway on a port of its own, with a database, a folder and queues that nobody else uses, and no worker. */
export interface TestGateway {
  app: NestExpressApplication;
  port: number;
  url: string;
  database: TestDatabase;
  resources: Resources;
  /** Names of the files that are kept, and of those that lie in the temporary folder. */
  files(): Promise<{ kept: string[]; temporary: string[] }>;
  close(): Promise<void>;
}

export async function startTestGateway({ config = {}, store = (real) => real }: TestGatewayOptions = {}) {
  const database = await createTestDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'gateway-'));
  const settings: Config = { ...configFor(database.url, folder), ...config };
  const logger = createLogger(settings, 'gateway');
  const queues = await JobQueues.open({ ...settings, logger, prefix: `{${randomUUID()}}` });
  const { dataSource } = database;
  const dispatcher = new Dispatcher(dataSource, queues, { logger });
  const fileStore = store(new FolderStore(folder));
  const resources = { config: settings, logger, dataSource, fileStore, queues, dispatcher };
  const app = await createApp(resources);
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const close = async () => {
    await app.close();
    await dispatcher.stop();
    await queues.close();
    await database.drop();
    await rm(folder, { recursive: true });
  };
  const gateway: TestGateway = {
    app,
    port,
    url: `http://127.0.0.1:${port}`,
    database,
    resources,
    files: async () => ({
      kept: await filesIn(join(folder, 'raw')),
      temporary: await filesIn(join(folder, 'tmp')),
    }),
    close,
  };
  return gateway;
}

const configFor = (databaseUrl: string, dataDir: string): Config => ({
  ...loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: databaseUrl,
    REDIS_URL: process.env['TEST_REDIS_URL'],
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
  }),
  webDir: null,
  logDir: null,
});

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}
