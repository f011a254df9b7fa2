// npm test [-- --only checks|unit|medium|e2e]: installs what is missing, then checks, unit, medium and end-to-end tests.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensureInstalled, requireNode } from './start/install.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const NX = { NX_NO_CLOUD: 'true', NX_DAEMON: 'false', NX_TUI: 'false' };
const STAGE_LIMIT_MS = 15 * 60_000;
const STAGES = ['checks', 'unit', 'medium', 'e2e'];
// The days of an export depend on its own offsets only: the pure libraries are run once more far from UTC.
const OTHER_ZONE = { TZ: 'Pacific/Auckland' };
const results = mkdtempSync(join(tmpdir(), 'whoop-results-'));
const totals = { passed: 0, failed: 0 };

requireNode();
const wanted = chosenStages();
ensureInstalled(ROOT, { withDev: true });
const { build } = await import('./build.mjs');
await build();
if (wanted.includes('e2e')) await (await import('./build-web.mjs')).buildWeb();

if (wanted.includes('checks')) {
  check('formatting', 'prettier', ['--check', '--log-level=warn', '.']);
  check('types and lint', 'nx', [
    'run-many',
    '-t',
    'typecheck',
    'lint',
    '--parallel=2',
    '--outputStyle=static',
  ]);
}
if (wanted.includes('unit')) {
  // Jest leaves one core to itself, which has nothing to do.
  const both = ['--maxWorkers=2'];
  jest('unit', { TZ: 'UTC' }, both);
  jest('unit', OTHER_ZONE, [...both, '--testPathPatterns', 'libs/(sources|athlete)/']);
}
if (wanted.includes('medium') || wanted.includes('e2e')) await withServices(wanted);

rmSync(results, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

function chosenStages() {
  const at = process.argv.indexOf('--only');
  if (at === -1) return STAGES;
  const stage = process.argv[at + 1];
  if (STAGES.includes(stage)) return [stage];
  console.error(`--only takes one of: ${STAGES.join(', ')}`);
  process.exit(2);
}

async function withServices(stages) {
  const { startThrowAway } = await import('./services/throw-away.mjs');
  const services = await startThrowAway(ROOT);
  console.log(services.describe);
  try {
    const env = { TZ: 'UTC', ...services.env };
    // A test that failed may leave a connection open, for which Jest would wait for ever; its result is known by then.
    const ended = ['--forceExit'];
    if (stages.includes('medium')) jest('medium', env, ended);
    // One at a time: each starts the whole product, on two cores.
    if (stages.includes('e2e')) jest('e2e', env, ['--runInBand', ...ended]);
  } finally {
    await services.stop();
  }
}

/** One check counts as one test. */
function check(title, command, args) {
  const ok = run(title, command, args, NX) === 0;
  totals[ok ? 'passed' : 'failed'] += 1;
}

function jest(project, env, more = []) {
  const file = join(results, `${project}-${env.TZ.replace('/', '-')}.json`);
  const args = ['--selectProjects', project, '--json', `--outputFile=${file}`, ...more];
  const status = run(`${project} tests (TZ=${env.TZ})`, 'jest', args, env);
  const outcome = readOutcome(file);
  totals.passed += outcome.passed;
  totals.failed += outcome.failed;
  // A run that ends badly without a failed test (a suite that does not compile, a crash) is a failure all the same.
  if (status !== 0 && outcome.failed === 0) totals.failed += 1;
}

function readOutcome(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

function run(title, command, args, env) {
  const begun = Date.now();
  console.log(`\n── ${title}`);
  const bin = join(ROOT, 'node_modules/.bin', command);
  // Jest writes its JSON to stdout as well as to the file; only its report on stderr is worth reading.
  const stdio = ['ignore', command === 'jest' ? 'ignore' : 'inherit', 'inherit'];
  const { status } = spawnSync(bin, args, {
    cwd: ROOT,
    stdio,
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    // A stage that hangs fails, and the others still have their say.
    timeout: STAGE_LIMIT_MS,
    killSignal: 'SIGKILL',
  });
  console.log(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'} in ${((Date.now() - begun) / 1000).toFixed(1)} s`,
  );
  return status ?? 1;
}
