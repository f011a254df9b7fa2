import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Client } from 'pg';
import { ApiClient } from './api-client';
import { AppProcess } from './app-process';
import type { AppName } from './app-process';
import { ROOT } from './root';
import { Servers } from './servers';

/** The running product for one test file: own servers, migrated database, the apps that the test asks for. */
export class Stack {
  private readonly apps: AppProcess[] = [];

  private constructor(
    readonly servers: Servers,
    readonly env: Record<string, string>,
    readonly api: ApiClient,
  ) {}

  /** Servers and gateway; workers are started by the test. */
  static async start(settings: Record<string, string> = {}): Promise<Stack> {
    const servers = await Servers.start();
    const port = await freePort();
    const env = {
      ...servers.env,
      QUEUE_BACKEND: servers.env.REDIS_URL === undefined ? 'postgres' : 'redis',
      DATA_DIR: join(servers.folder, 'files'),
      LOG_DIR: join(servers.folder, 'logs'),
      AUTH_MODE: 'off',
      SECRET_KEY: 'for-tests-only-'.repeat(3),
      PORT: String(port),
      ...settings,
    };
    const stack = new Stack(servers, env, new ApiClient(`http://127.0.0.1:${port}`));
    stack.migrate();
    await stack.startApp('gateway');
    return stack;
  }

  async startApp(name: AppName): Promise<AppProcess> {
    const app = await AppProcess.start(name, { ...this.env, INTERNAL_PORT: String(await freePort()) });
    this.apps.push(app);
    return app;
  }

  startApps(...names: AppName[]): Promise<AppProcess[]> {
    return Promise.all(names.map((name) => this.startApp(name)));
  }

  /** The running processes of one app. */
  running(name: AppName): AppProcess[] {
    return this.apps.filter((app) => app.name === name && app.isRunning);
  }

  /** Asks the database, over a connection of its own. */
  async query<Row>(sql: string): Promise<Row[]> {
    const client = new Client({ connectionString: this.env['DATABASE_URL'] });
    await client.connect();
    try {
      return (await client.query(sql)).rows as Row[];
    } finally {
      await client.end();
    }
  }

  async stop(): Promise<void> {
    for (const app of this.apps) if (app.isRunning) app.signal('SIGCONT');
    await Promise.all(this.apps.map((app) => app.end('SIGTERM')));
    await this.servers.stop();
  }

  private migrate(): void {
    const script = join(ROOT, 'dist/tools/migrate/main.js');
    const { PATH, HOME } = process.env;
    const run = spawnSync(process.execPath, [script], {
      cwd: ROOT,
      env: { PATH, HOME, ...this.env },
      encoding: 'utf8',
    });
    if (run.status !== 0) throw new Error(run.stderr);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
