import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig, type RunningApp } from '@whoop/platform';
import { createTestDatabase, type TestDatabase } from '@whoop/testing';
import { Bench } from '../testing/bench';
import { startWorker } from './start-worker';

jest.setTimeout(30_000);

const PROCESSOR = `
  Object.defineProperty(exports, '__esModule', { value: true });
  exports.default = class {
    constructor(deps) { this.deps = deps; }
    async run({ userId }) {
      const result = { userId, folder: this.deps.config.dataDir };
      return { commit: async () => ({ result }) };
    }
  };`;

describe('a worker app', () => {
  let database: TestDatabase;
  let folder: string;
  let port: number;
  let app: RunningApp;

  beforeEach(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'worker-'));
    await writeFile(join(folder, 'compute-features.processor.js'), PROCESSOR);
    port = await freePort();
  });
  afterEach(async () => {
    await app.close();
    await rm(folder, { recursive: true });
    await database.drop();
  });

  const get = async (path: string): Promise<[number, string]> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return [response.status, await response.text()];
  };

  it('starts, works, tells how it is, and stops', async () => {
    const bench = new Bench(database, 'postgres', null);
    const config = loadConfig({ DATABASE_URL: database.url, DATA_DIR: folder, INTERNAL_PORT: String(port) });
    app = await startWorker('feature-worker', folder, { config, logger: bench.silent });
    const id = await bench.accept('nightly');
    await bench.eventually(
      async () => ((await bench.job(id)).steps[0]?.state === 'done' ? true : null),
      'the step of this app to be done',
    );
    expect(await bench.query('SELECT result FROM job_steps WHERE position = 0')).toEqual([
      { result: { userId: 'sam', folder } },
    ]);

    expect(await get('/readyz')).toEqual([200, expect.stringContaining('"queue":"ok"')]);
    await bench.accept();
    const [, metrics] = await get('/metrics');
    expect(metrics).toContain('whoop_step_seconds_count{step="compute-features",outcome="done"} 1');
    expect(metrics).toMatch(/whoop_open_steps\{step="ingest-upload",state="ready"\} 1/);
    expect(metrics).toMatch(/whoop_oldest_unsent_step_seconds [\d.]+/);

    await app.close();
    app = { close: () => Promise.resolve() };
    await expect(get('/healthz')).rejects.toThrow();
    // The server lists a connection for a moment after its end.
    await bench.eventually(async () => {
      const [row] = await bench.query<{ left: number }>(
        `SELECT count(*)::int AS left FROM pg_stat_activity
         WHERE datname = current_database() AND application_name IN ('feature-worker', 'whoop-queue')`,
      );
      return row?.left === 0 ? true : null;
    }, 'all connections to be closed');
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
