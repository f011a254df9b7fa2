// npm start: from an empty checkout to a running product. Built-in modules only until the dependencies are installed.
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, requireNode } from './start/install.mjs';
import { takeLock } from './start/lock.mjs';

const ROOT = resolve(import.meta.dirname, '..');
// What the environment sets already wins over the file.
if (existsSync(join(ROOT, '.env'))) process.loadEnvFile(join(ROOT, '.env'));
const DATA = resolve(process.env.DATA_ROOT ?? join(ROOT, '.data'));
const LOGS = resolve(process.env.LOG_DIR ?? join(ROOT, 'logs'));
const begun = Date.now();
const seconds = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;

requireNode();
let stopEverything = async () => undefined;
try {
  await start();
} catch (error) {
  console.error(error.message);
  await stopEverything();
  process.exit(1);
}

async function start() {
  mkdirSync(LOGS, { recursive: true });
  const release = takeLock(join(DATA, 'start.lock'));
  process.on('exit', release);
  ensureInstalled(ROOT, { withDev: false });
  const { runProduct } = await import('./start/product.mjs');
  const product = runProduct({ root: ROOT, data: DATA, logs: LOGS });
  stopEverything = product.stop;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void shutDown());
  const { address, notes } = await product.ready;
  for (const note of notes) console.log(note);
  console.log(
    `Ready in ${seconds()}: app ${address}/ · API docs ${address}/api/docs · Bull Board ${address}/admin/queues  (Ctrl-C stops it)`,
  );
}

let ending = false;
async function shutDown() {
  if (ending) return;
  ending = true;
  console.log('Stopping …');
  await stopEverything();
  process.exit(0);
}
