import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ROOT } from '@whoop/testing';

const MARK = `WHOOP_TEST_MARK=${randomUUID()}`;

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whoop-start-'));
  chmodSync(folder, 0o755);
  let starter: ChildProcess;
  let output = '';

  /** Starts the product with its own data and resolves to the address that it prints. */
  const start = async (): Promise<string> => {
    const [name, value] = MARK.split('=') as [string, string];
    const { PATH, HOME } = process.env;
    // Neither the run's own servers nor its settings: a newcomer has none.
    const env = {
      PATH,
      HOME,
      PORT: '18000',
      DATA_ROOT: join(folder, 'data'),
      LOG_DIR: join(folder, 'logs'),
      [name]: value,
    };
    output = '';
    starter = spawn(process.execPath, ['tools/start.mjs'], {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    starter.stdout!.on('data', (data: Buffer) => (output += data.toString()));
    starter.stderr!.on('data', (data: Buffer) => (output += data.toString()));
    for (;;) {
      const ready = /^Ready in \S+ s: app (\S+)\/ · API docs (\S+) · Bull Board (\S+)/m.exec(output);
      if (ready) return ready[1]!;
      if (starter.exitCode !== null) throw new Error(output);
      await sleep(50);
    }
  };

  const daysOf = async (address: string): Promise<number> => {
    const response = await fetch(`${address}/api/v1/dashboard/trends?metrics=recovery`);
    const { metrics } = (await response.json()) as { metrics: { points: { value: number | null }[] }[] };
    return metrics[0]!.points.filter(({ value }) => value !== null).length;
  };

  afterAll(async () => {
    if (starter?.exitCode === null) starter.kill('SIGKILL');
    await allGone();
    rmSync(folder, { recursive: true, force: true });
  }, 40_000);

  it('answers the lines of the README', async () => {
    const address = await start();
    const lines = readmeCommands();
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) {
      const command = line.replaceAll('http://localhost:8000', address);
      const run = spawnSync('bash', ['-c', command.replace(/^curl /, 'curl -sS --fail ')], {
        cwd: ROOT,
        encoding: 'utf8',
      });
      expect({ command, status: run.status, error: run.stderr }).toEqual({ command, status: 0, error: '' });
    }
    expect(await daysOf(address)).toBeGreaterThan(60);
    for (const path of ['/', '/api/docs', '/admin/queues', '/healthz', '/readyz']) {
      expect({ path, status: (await fetch(address + path)).status }).toEqual({ path, status: 200 });
    }
  }, 180_000);

  it('leaves no process behind on Ctrl-C', async () => {
    const ended = once(starter, 'exit');
    starter.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(await allGone()).toEqual([]);
  }, 60_000);

  it('keeps the data, and leaves no process behind when it is killed', async () => {
    const address = await start();
    expect(await daysOf(address)).toBeGreaterThan(60);
    expect(marked().length).toBeGreaterThanOrEqual(7);
    starter.kill('SIGKILL');
    expect(await allGone()).toEqual([]);
  }, 120_000);
});

function readmeCommands(): string[] {
  const blocks = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(/```bash\n([\s\S]*?)```/g)];
  return blocks.flatMap(([, block]) => block!.split('\n')).filter((line) => line.startsWith('curl '));
}

/** Every process that inherited this test's mark, whatever its parent. */
function marked(): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(MARK);
      } catch {
        return false;
      }
    });
}

/** Waits up to 30 s for all marked processes to end and returns those that have not. */
async function allGone(): Promise<number[]> {
  for (let i = 0; i < 300 && marked().length > 0; i += 1) await sleep(100);
  return marked();
}
