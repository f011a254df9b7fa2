// Builds the web app to dist/web when anything that it is made of has changed since the last time.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { spawn } from 'node:child_process';

const ROOT = resolve(import.meta.dirname, '..');

/** Resolves to whether a build was needed. */
export async function buildWeb({ root = ROOT } = {}) {
  const stamp = join(root, 'dist/web-stamp');
  const print = fingerprint(root);
  const done = existsSync(join(root, 'dist/web/index.html')) && existsSync(stamp);
  if (done && readFileSync(stamp, 'utf8') === print) return false;
  rmSync(stamp, { force: true });
  await vite(root);
  writeFileSync(stamp, print);
  return true;
}

/** Of contents, not times: a checkout touches files without changing them. */
function fingerprint(root) {
  const hash = createHash('sha256').update(readFileSync(join(root, 'package-lock.json')));
  const app = join(root, 'apps/web');
  const files = readdirSync(app, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.spec.ts'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(app.length)).update(readFileSync(file));
  return hash.digest('hex');
}

/** In a process of its own: the bundler's memory goes with it, and its words are shown only when it fails. */
function vite(root) {
  const bin = join(root, 'node_modules/vite/bin/vite.js');
  const config = join(root, 'apps/web/vite.config.mts');
  return new Promise((done, fail) => {
    let said = '';
    const child = spawn(process.execPath, [bin, 'build', '--config', config, '--logLevel', 'warn'], {
      cwd: join(root, 'apps/web'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += data));
    child.once('error', fail);
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`The web app could not be built:\n${said}`)),
    );
  });
}

if (process.argv[1] === import.meta.filename) {
  const begun = Date.now();
  const built = await buildWeb();
  console.log(
    built
      ? `built the web app in ${((Date.now() - begun) / 1000).toFixed(1)} s`
      : 'the web app is up to date',
  );
}
