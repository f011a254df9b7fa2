import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root';

type Action = 'stopPostgres' | 'startPostgres' | 'killRedis' | 'startRedis';

interface Answer {
  id: number;
  env?: Record<string, string>;
  error?: string;
}

/** A PostgreSQL and a Redis that a test may take down and bring back, on the same ports. */
export class Servers {
  private next = 1;

  private constructor(
    private readonly process: ChildProcess,
    readonly folder: string,
    /** DATABASE_URL and, where a Redis can be had, REDIS_URL. */
    readonly env: Record<string, string>,
  ) {}

  static async start(): Promise<Servers> {
    const folder = mkdtempSync(join(tmpdir(), 'whoop-stack-'));
    // PostgreSQL runs as another user where the tests run as root.
    chmodSync(folder, 0o755);
    const child = fork(join(ROOT, 'tools/services/serve.mjs'), [folder], { execArgv: [] });
    const env = await answerOf(child, 0);
    return new Servers(child, folder, env);
  }

  async tell(action: Action): Promise<void> {
    const id = this.next++;
    const answered = answerOf(this.process, id);
    this.process.send({ id, do: action });
    await answered;
  }

  async stop(): Promise<void> {
    const ended = new Promise((finish) => this.process.once('exit', finish));
    await this.tell('stopPostgres').catch(() => undefined);
    await this.tell('killRedis').catch(() => undefined);
    this.process.disconnect();
    await ended;
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function answerOf(child: ChildProcess, id: number): Promise<Record<string, string>> {
  return new Promise((settle, reject) => {
    const ended = (): void => reject(new Error('The server process ended.'));
    const listen = (answer: Answer): void => {
      if (answer.id !== id) return;
      child.off('message', listen).off('exit', ended);
      if (answer.error === undefined) settle(answer.env ?? {});
      else reject(new Error(answer.error));
    };
    child.on('message', listen).once('exit', ended);
  });
}
