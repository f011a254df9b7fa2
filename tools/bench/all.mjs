// npm run bench: runs every benchmark and writes all tables to docs/BENCHMARKS.md. Ends with 1 when a bar of one fails.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const names = Object.keys(scripts).filter((name) => name.startsWith('bench:'));

const sections = names.map((name) => {
  console.log(`── ${name}`);
  const run = spawnSync('npm', ['run', '--silent', name], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(run.stdout);
  return { name, text: run.stdout.trim(), ok: run.status === 0 };
});

const machine = `${cpus().length} × ${cpus()[0].model.trim()}, Node ${process.versions.node}, ${process.platform}`;
const body = sections.map(({ name, text }) => `## \`npm run ${name}\`\n\n${text}\n`).join('\n');
const head = `# Benchmarks\n\nWritten by \`npm run bench\` on: ${machine}. Trust the ratios: single times move with the machine.\n`;
writeFileSync(join(ROOT, 'docs/BENCHMARKS.md'), `${head}\n${body}`);
process.exit(sections.every(({ ok }) => ok) ? 0 : 1);
