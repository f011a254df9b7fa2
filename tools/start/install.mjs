import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MIN_NODE = [20, 19];

/** Ends the process with a plain message when this Node is too old to run the project. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > MIN_NODE[0] || (major === MIN_NODE[0] && minor >= MIN_NODE[1])) return;
  console.error(`Node ${MIN_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/**
 * Installs the dependencies when they are missing or belong to another lockfile, Node or platform. To run the product takes a third of what it
 * takes to develop it (`withDev`), so a first `npm start` does not wait for the rest.
 */
export function ensureInstalled(root, { withDev: asked }) {
  // Who develops here keeps what that takes.
  const withDev = asked || existsSync(join(root, 'node_modules/jest'));
  const stampFile = join(root, 'node_modules/.install-stamp');
  const print = fingerprint(root);
  const complete = `${print} with dev`;
  const present = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : '';
  if (present === complete || (present === print && !withDev)) return;
  console.error('Installing dependencies …');
  install(root, withDev ? [] : ['--omit=dev']);
  writeFileSync(stampFile, withDev ? complete : print);
}

function fingerprint(root) {
  const lockfile = readFileSync(join(root, 'package-lock.json'));
  const { version, platform, arch } = process;
  return createHash('sha256').update(lockfile).update([version, platform, arch].join(' ')).digest('hex');
}

function install(root, options) {
  // A mirror may lack optional packages of other platforms, which `npm ci` takes for an error: its words are shown only if all fails.
  const exact = npm(root, ['ci', ...options], 'pipe');
  if (exact.status === 0 || npm(root, ['install', '--no-save', ...options], 'inherit').status === 0) return;
  console.error(exact.stderr);
  console.error('The dependencies could not be installed; npm says why above.');
  process.exit(1);
}

function npm(root, args, stdio) {
  const options = ['--no-audit', '--no-fund', '--loglevel=error'];
  const shell = process.platform === 'win32';
  return spawnSync('npm', [...args, ...options], {
    cwd: root,
    stdio: ['ignore', stdio, stdio],
    encoding: 'utf8',
    shell,
  });
}
