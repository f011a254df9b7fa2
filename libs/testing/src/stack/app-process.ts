import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from './root';

export type AppName =
  'gateway' | 'ingestion-worker' | 'feature-worker' | 'training-worker' | 'insight-worker';

const READY_TIMEOUT_MS = 30_000;

/** One compiled app as a real process (`node tools/build.mjs` has run before). */
export class AppProcess {
  private constructor(
    readonly name: AppName,
    private readonly child: ChildProcess,
    private readonly lines: string[],
  ) {}

  static async start(name: AppName, env: Record<string, string>): Promise<AppProcess> {
    const script = join(ROOT, 'dist/apps', name, 'src/main.js');
    // The gateway's limit is the one of tools/start/apps.mjs.
    const flags = name === 'gateway' ? ['--max-old-space-size=192'] : [];
    const child = spawn(process.execPath, ['--enable-source-maps', ...flags, script], {
      cwd: ROOT,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'UTC', ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const lines: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (data: Buffer) => lines.push(data.toString()));
    }
    const app = new AppProcess(name, child, lines);
    await app.becomesReady();
    return app;
  }

  get pid(): number {
    return this.child.pid!;
  }

  /** All that the process has printed so far. */
  get output(): string {
    return this.lines.join('');
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  signal(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Sends a signal and waits until the process is gone. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    if (!this.isRunning) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }

  private becomesReady(): Promise<void> {
    return new Promise((ready, reject) => {
      const fail = (why: string): void =>
        reject(new Error(`${this.name} ${why}\n${this.output.slice(-4_000)}`));
      const timer = setTimeout(() => fail('was not ready in time'), READY_TIMEOUT_MS);
      this.child.once('exit', (code, signal) => {
        clearTimeout(timer);
        fail(`ended at its start (${signal ?? code})`);
      });
      this.child.on('message', (message) => {
        if (message !== 'ready') return;
        clearTimeout(timer);
        ready();
      });
    });
  }
}
