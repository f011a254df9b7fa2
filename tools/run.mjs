// node tools/run.mjs NAME [ARG …]: installs and compiles what is missing, then runs tools/NAME/main.ts with the arguments.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ensureInstalled, requireNode } from './start/install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const [name, ...args] = process.argv.slice(2);
if (name === undefined || !existsSync(join(ROOT, 'tools', name, 'main.ts'))) {
  console.error(`usage: node tools/run.mjs NAME [ARG …], where tools/NAME/main.ts exists`);
  process.exit(2);
}
requireNode();
ensureInstalled(ROOT, { withDev: true });
await (await import('./build.mjs')).build();
const script = join(ROOT, 'dist/tools', name, 'main.js');
// The caller's own folder stays the current one: paths in the arguments are meant from there.
const { status } = spawnSync(process.execPath, ['--enable-source-maps', script, ...args], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 1);
