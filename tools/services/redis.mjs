import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './ports.mjs';
import { locateRedis } from './redis-binaries.mjs';
import { stopProcess } from './processes.mjs';

const START_TIMEOUT_MS = 10_000;

/**
 * Starts a Redis on 127.0.0.1 with append-only file and `noeviction` (BullMQ loses jobs under any other policy).
 * @returns {Promise<{url: string, pid: number, from: string, stop(): Promise<void>} | null>} null where no server can be had.
 */
export async function startRedis({ dataDir, cacheDir, password, port = 0, logFile }) {
  const found = locateRedis(cacheDir);
  if (found === null) return null;
  const chosen = await freePort(port);
  const config = writeConfig(dataDir, { port: chosen, password });
  const log = logFile ? openSync(logFile, 'a', 0o600) : 'ignore';
  const env = { ...process.env, ...found.env };
  const child = spawn(found.command, [config], { env, detached: true, stdio: ['ignore', log, log] });
  if (typeof log === 'number') closeSync(log);
  child.on('error', () => undefined);
  await answers(chosen, password, child);
  const url = `redis://:${password}@127.0.0.1:${chosen}/0`;
  return { url, pid: child.pid, from: found.from, stop: () => stopProcess(child.pid, 'SIGTERM', 5_000) };
}

function writeConfig(dataDir, { port, password }) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const lines = [
    'bind 127.0.0.1',
    'protected-mode yes',
    `port ${port}`,
    `dir "${dataDir}"`,
    'appendonly yes',
    'appendfsync everysec',
    'save ""',
    'maxmemory-policy noeviction',
    'daemonize no',
    `requirepass ${password}`,
  ];
  const file = join(dataDir, 'redis.conf');
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}

async function answers(port, password, child) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await ping(port, password))) {
    if (child.exitCode !== null || child.pid === undefined)
      throw new Error('The Redis server ended at its start.');
    if (Date.now() > deadline) throw new Error('The Redis server did not answer in time.');
    await sleep(25);
  }
}

/** PING over a bare socket; a server that still loads its file answers -LOADING and counts as not ready. */
function ping(port, password) {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const finish = (ok) => (socket.destroy(), resolve(ok));
    let answer = '';
    socket.setTimeout(1_000, () => finish(false));
    socket.on('error', () => finish(false));
    socket.on('connect', () => socket.write(`AUTH ${password}\r\nPING\r\n`));
    socket.on('data', (data) => {
      answer += data.toString('latin1');
      if (answer.includes('+PONG')) finish(true);
      else if (answer.includes('-')) finish(false);
    });
    socket.on('close', () => resolve(false));
  });
}
