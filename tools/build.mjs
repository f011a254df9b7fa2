// Compiles every TypeScript file of apps, libs, tools and e2e to dist/, at the same relative path. No type check: that is `npm test`.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const DIST = join(ROOT, 'dist');
/** TypeORM and Nest need its legacy decorators with metadata, and fields that are assigned rather than defined. */
const SWC = join(ROOT, '.swcrc');
const FOLDERS = ['apps', 'libs', 'tools'];
/** Runs in browsers and has its own build (build-web.mjs). */
const WEB = join('apps', 'web');

/** Compiles what is newer than its output and removes outputs without a source. Returns the number of files compiled. */
export async function build({ root = ROOT, dist = DIST } = {}) {
  const sources = FOLDERS.flatMap((folder) => walk(join(root, folder))).filter(
    (path) => isSource(path) && !path.startsWith(join(root, WEB)),
  );
  const outputs = new Map(
    sources.map((source) => [source, join(dist, relative(root, source)).replace(/\.ts$/, '.js')]),
  );
  const stale = [...outputs].filter(([source, output]) => isStale(source, output));
  if (stale.length > 0) {
    const { transformFile } = await import('@swc/core');
    await Promise.all(stale.map(([source, output]) => compile(transformFile, source, output)));
  }
  removeOrphans(dist, new Set(outputs.values()));
  linkAliases(root, dist);
  return stale.length;
}

const isSource = (path) =>
  (path.endsWith('.ts') && !path.endsWith('.d.ts') && !path.endsWith('.spec.ts')) ||
  (path.endsWith('.json') && path.includes('/src/'));

// utimes keeps less than the file system's precision.
const isStale = (source, output) =>
  !existsSync(output) || Math.abs(statSync(source).mtimeMs - statSync(output).mtimeMs) > 1;

async function compile(transformFile, source, output) {
  mkdirSync(dirname(output), { recursive: true });
  if (source.endsWith('.json')) writeFileSync(output, readFileSync(source));
  else writeFileSync(output, (await transformFile(source, { configFile: SWC })).code);
  // The output carries its source's time, so that a checkout that goes back in time is noticed as well.
  const { atime, mtime } = statSync(source);
  utimesSync(output, atime, mtime);
}

/** `@whoop/<lib>` resolves through dist/node_modules, so compiled files need no rewritten imports. */
function linkAliases(root, dist) {
  const { paths } = JSON.parse(readFileSync(join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
  for (const [name, [target]] of Object.entries(paths)) {
    const folder = join(dist, 'node_modules', name);
    const entry = relative(folder, join(dist, target).replace(/\.ts$/, '.js'));
    const file = join(folder, 'index.js');
    const code = `module.exports = require(${JSON.stringify(entry)});\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === code) continue;
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, code);
  }
}

function removeOrphans(dist, wanted) {
  for (const folder of FOLDERS) {
    for (const output of walk(join(dist, folder))) if (!wanted.has(output)) rmSync(output);
  }
}

function walk(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

if (process.argv[1] === import.meta.filename) console.log(`compiled ${await build()} files to dist/`);
