import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build } from '../build.mjs';
import { buildWeb } from '../build-web.mjs';
import { freePort } from '../services/ports.mjs';
import { APPS, superviseApp } from './apps.mjs';
import { startGuard } from './guarded.mjs';
import { startServices } from './services.mjs';

const WANTED_PORT = 8000;

/** Builds and runs the product. `ready` resolves with its address; `stop` ends it in order, at any time. */
export function runProduct({ root, data, logs }) {
  const running = { apps: [], services: null };
  const stop = async () => {
    await Promise.all(running.apps.map((app) => app.stop()));
    await running.services?.queue.stop();
    await running.services?.database.stop();
  };
  return { ready: bringUp({ root, data, logs }, running), stop };
}

async function bringUp({ root, data, logs }, running) {
  const guard = startGuard();
  const [, , services] = await Promise.all([
    build({ root }),
    buildWeb({ root }),
    startServices({ data, logs, guard }),
  ]);
  running.services = services;
  const wanted = Number(process.env.PORT ?? WANTED_PORT);
  const port = await freePort(wanted);
  const env = settings({ data, logs, services, port });
  migrate(root, env);
  let internalPort = port;
  for (const name of APPS) {
    internalPort = await freePort(internalPort + 1);
    running.apps.push(
      superviseApp(name, { root, env: { ...env, INTERNAL_PORT: String(internalPort) }, guard, onLine }),
    );
  }
  await Promise.all(running.apps.map((app) => app.ready));
  const notes = [`Database: ${services.database.from}. Queue: ${services.queue.from}.`];
  if (port !== wanted) notes.push(`Port ${wanted} is taken, so ${port} is used.`);
  return { address: `http://127.0.0.1:${port}`, notes };
}

function settings({ data, logs, services, port }) {
  const { database, queue, secretKey } = services;
  return {
    ...process.env,
    DATABASE_URL: database.url,
    ...(queue.url ? { REDIS_URL: queue.url } : {}),
    QUEUE_BACKEND: queue.backend,
    PORT: String(port),
    DATA_DIR: process.env.DATA_DIR ?? join(data, 'files'),
    LOG_DIR: logs,
    AUTH_MODE: process.env.AUTH_MODE ?? 'off',
    SECRET_KEY: process.env.SECRET_KEY ?? secretKey,
  };
}

function migrate(root, env) {
  const run = spawnSync(process.execPath, [join(root, 'dist/tools/migrate/main.js')], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The database could not be migrated: ${run.stderr || run.stdout}`);
}

function onLine(name, line) {
  process.stdout.write(`${name.padEnd(16)} ${line}\n`);
}
