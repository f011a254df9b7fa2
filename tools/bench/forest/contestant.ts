import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { peakRssMib } from '../process-memory';
import type { Kind } from './problem';

export interface Task {
  kind: Kind;
  rows: number;
  seed: number;
}

/** One training and the predictions for rows that it did not see. Times are CPU ms of the whole process. */
export interface Trial {
  fitMs: number;
  predictMs: number;
  /** For a single row. */
  predictOneMs: number;
  /** Mean absolute error, or the share of wrong classes. */
  error: number;
  documentBytes: number;
}

/** A process that trains and predicts when it is told to: one task a line in, one trial a line out. */
export class Contestant {
  private readonly answers: AsyncIterator<string>;

  private constructor(private readonly child: ChildProcess) {
    this.answers = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  }

  static start(command: string, args: string[]): Contestant {
    return new Contestant(spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] }));
  }

  async run(task: Task): Promise<Trial> {
    this.child.stdin!.write(`${JSON.stringify(task)}\n`);
    const { value, done } = await this.answers.next();
    if (done === true) throw new Error(`A contestant ended at ${JSON.stringify(task)}`);
    return JSON.parse(value) as Trial;
  }

  peakMib(): number {
    return peakRssMib(this.child.pid!) ?? NaN;
  }

  stop(): void {
    this.child.stdin!.end();
  }
}
