import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

const MIN_VERSION = [6, 2];
const DEBIAN_PACKAGES = ['redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];
const LIBRARY_FOLDERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'];

/**
 * A Redis server that can run here: one on PATH, else the distribution's own packages unpacked under `cacheDir`
 * (nothing is installed, no service is started). Null when there is neither.
 * @returns {{command: string, env: Record<string, string>, from: string} | null}
 */
export function locateRedis(cacheDir) {
  return onPath() ?? unpacked(cacheDir) ?? fetchFromDistribution(cacheDir);
}

function onPath() {
  for (const name of ['redis-server', 'valkey-server']) {
    const version = versionOf(name, {});
    if (version && isRecent(version))
      return { command: name, env: {}, from: `${name} ${version.join('.')} on PATH` };
  }
  return null;
}

function unpacked(cacheDir) {
  const command = join(cacheDir, 'usr/bin/redis-server');
  if (!existsSync(command)) return null;
  const paths = LIBRARY_FOLDERS.flatMap((arch) => [
    join(cacheDir, 'usr/lib', arch),
    join(cacheDir, 'lib', arch),
  ]);
  const env = { LD_LIBRARY_PATH: paths.join(':') };
  const version = versionOf(command, env);
  if (!version || !isRecent(version)) return null;
  return { command, env, from: `the distribution's redis ${version.join('.')}, unpacked under ${cacheDir}` };
}

function fetchFromDistribution(cacheDir) {
  if (!has('apt-get') || !has('dpkg-deb')) return null;
  const folder = `${cacheDir}.tmp`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const debs = mkdtempSync(join(folder, 'debs-'));
  if (!download(debs)) return (rmSync(folder, { recursive: true, force: true }), null);
  for (const deb of readdirSync(debs)) spawnSync('dpkg-deb', ['-x', join(debs, deb), folder]);
  rmSync(debs, { recursive: true, force: true });
  // Debian ships one binary under several names; redis-check-rdb runs as the server under the name redis-server.
  const server = join(folder, 'usr/bin/redis-server');
  if (!existsSync(server)) symlinkSync('redis-check-rdb', server);
  rmSync(cacheDir, { recursive: true, force: true });
  renameSync(folder, cacheDir);
  return unpacked(cacheDir);
}

function download(folder) {
  const get = () =>
    spawnSync('apt-get', ['download', ...DEBIAN_PACKAGES], { cwd: folder, timeout: 60_000 }).status === 0;
  if (get()) return true;
  if (process.getuid?.() !== 0) return false;
  return spawnSync('apt-get', ['update', '-qq'], { timeout: 120_000 }).status === 0 && get();
}

function versionOf(command, env) {
  const run = spawnSync(command, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
  const found = /v=(\d+)\.(\d+)\.(\d+)/.exec(run.stdout ?? '');
  return found ? found.slice(1, 4).map(Number) : null;
}

function isRecent([major, minor]) {
  return major > MIN_VERSION[0] || (major === MIN_VERSION[0] && minor >= MIN_VERSION[1]);
}

function has(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined;
}
