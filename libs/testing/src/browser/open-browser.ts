import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { ROOT } from '../stack/root';

const OF_THE_SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** As root and in containers there is no sandbox; the pages are our own. */
const ARGS = ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** Opens a Chromium: the one inside the npm package, else the system's, else the one that Chrome's channel has. */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const find of [fromPackage, fromSystem, fromChannel]) {
    try {
      const options = find();
      if (options !== null) return await chromium.launch({ ...options, args: ARGS });
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
    }
  }
  throw new Error(`No Chromium could be started. ${failures.join(' ')}`);
}

/** The package is an ES module that unpacks its browser when asked: a process of its own does that for CommonJS and Jest. */
function fromPackage(): { executablePath: string } | null {
  const script =
    "import('@sparticuz/chromium').then(({ default: one }) => one.executablePath()).then((path) => process.stdout.write(path))";
  const run = spawnSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8', timeout: 60_000 });
  const executablePath = run.stdout.trim();
  return run.status === 0 && existsSync(executablePath) ? { executablePath } : null;
}

function fromSystem(): { executablePath: string } | null {
  const executablePath = OF_THE_SYSTEM.find((path) => existsSync(path));
  return executablePath === undefined ? null : { executablePath };
}

const fromChannel = (): { channel: string } => ({ channel: 'chrome' });
