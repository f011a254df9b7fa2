import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
  openSync,
  closeSync,
} from 'node:fs';
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { locatePostgres } from './postgres-binaries.mjs';
import { isAlive, stopProcess } from './processes.mjs';
import { freePort } from './ports.mjs';

const USER = 'app';
const START_TIMEOUT_MS = 30_000;

/**
 * Starts an embedded PostgreSQL on 127.0.0.1 with its data in `dataDir` (made on first use).
 * @returns {Promise<{url: string, pid: number, version: string, stop(): Promise<void>}>} `url` names the database `whoop`.
 */
export async function startPostgres({
  dataDir,
  password,
  port = 0,
  durable = true,
  logFile,
  maxConnections = 200,
}) {
  const place = locatePostgres(dataDir);
  await stopLeftover(place.dataDir);
  if (!existsSync(join(place.dataDir, 'PG_VERSION'))) initialise(place, password);
  const chosen = await freePort(port);
  const child = launch(place, chosen, { durable, logFile, maxConnections });
  const url = `postgresql://${USER}:${encodeURIComponent(password)}@127.0.0.1:${chosen}`;
  const version = await firstConnection(`${url}/postgres`, child, logFile);
  await ensureDatabase(`${url}/postgres`, 'whoop');
  return {
    url: `${url}/whoop`,
    pid: child.pid,
    version,
    stop: () => stopProcess(child.pid, 'SIGINT', 10_000),
  };
}

function initialise({ bin, dataDir, owner }, password) {
  mkdirSync(dirname(dataDir), { recursive: true });
  rmSync(dataDir, { recursive: true, force: true });
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (owner) chownSync(dataDir, owner.uid, owner.gid);
  const passwordFile = `${dataDir}.pw`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  const options = [
    '-D',
    dataDir,
    '-U',
    USER,
    `--pwfile=${passwordFile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
  ];
  const locale = [
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ];
  const run = spawnSync(join(bin, 'initdb'), [...options, ...locale], {
    ...(owner ?? {}),
    cwd: '/',
    encoding: 'utf8',
  });
  rmSync(passwordFile, { force: true });
  if (run.status !== 0) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Error(
      `PostgreSQL could not make its data folder ${dataDir}: ${run.stderr || run.error?.message}`,
    );
  }
}

function launch({ bin, dataDir, owner }, port, { durable, logFile, maxConnections }) {
  const log = logFile ? openLog(logFile) : 'ignore';
  const fast = durable
    ? []
    : ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];
  const settings = [
    '-c',
    `max_connections=${maxConnections}`,
    '-c',
    'shared_buffers=128MB',
    '-c',
    'max_wal_size=2GB',
    ...fast,
  ];
  const args = ['-D', dataDir, '-p', String(port), '-h', '127.0.0.1', '-k', '', ...settings];
  // A group of its own: a Ctrl-C in the terminal must not reach the server before the apps are closed.
  const child = spawn(join(bin, 'postgres'), args, {
    ...(owner ?? {}),
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  if (typeof log === 'number') closeSync(log);
  child.on('error', () => undefined);
  return child;
}

function openLog(logFile) {
  mkdirSync(dirname(logFile), { recursive: true });
  return openSync(logFile, 'a', 0o600);
}

async function firstConnection(url, child, logFile) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error(`PostgreSQL ended at its start. ${tail(logFile)}`);
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
    try {
      await client.connect();
      const { rows } = await client.query('show server_version');
      await client.end();
      return rows[0].server_version;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (Date.now() > deadline)
        throw new Error(`PostgreSQL did not answer in time: ${error.message}. ${tail(logFile)}`);
      await sleep(40);
    }
  }
}

async function ensureDatabase(url, name) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${name}`);
  } finally {
    await client.end();
  }
}

/** A server that outlived its starter still holds the data folder: end it in an orderly way first. */
async function stopLeftover(dataDir) {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (Number.isInteger(pid) && pid > 1 && isAlive(pid) && isPostgres(pid))
    await stopProcess(pid, 'SIGINT', 10_000);
}

function isPostgres(pid) {
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

function tail(logFile) {
  if (!logFile || !existsSync(logFile)) return '';
  return `Last lines of its log:\n${readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n')}`;
}
