import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';

interface Limits {
  /** The file is put aside before it grows beyond this. */
  maxBytes: number;
  /** Files kept besides the present one: `app.log.1` is the newest. */
  keep: number;
}

/**
 * A log file that several processes write to and that any of them may rotate. Each batch of lines opens the file by its
 * name: a writer that held on to it would go on writing into a file that was rotated away and later deleted.
 * A file that cannot be written is reported once on stderr and never stops the app: the console has every line too.
 */
export class SharedLogFile extends Writable {
  private healthy = true;

  constructor(
    private readonly path: string,
    private readonly limits: Limits,
  ) {
    super({ decodeStrings: true });
  }

  override _construct(done: (error?: Error | null) => void): void {
    this.attempt(() => mkdir(dirname(this.path), { recursive: true }).then(() => undefined), done);
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.attempt(() => this.append(chunk), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: () => void): void {
    this.attempt(() => this.append(Buffer.concat(chunks.map(({ chunk }) => chunk))), done);
  }

  private async append(lines: Buffer): Promise<void> {
    if ((await sizeOf(this.path)) + lines.length > this.limits.maxBytes) await this.rotate();
    await appendFile(this.path, lines, { mode: 0o640 });
  }

  /** Two processes may do this at once: then a small file takes a place in the row, and no line is lost. */
  private async rotate(): Promise<void> {
    for (let age = this.limits.keep - 1; age >= 1; age -= 1) {
      await renameIfThere(`${this.path}.${age}`, `${this.path}.${age + 1}`);
    }
    await renameIfThere(this.path, `${this.path}.1`);
  }

  private attempt(action: () => Promise<void>, done: () => void): void {
    action().then(
      () => {
        this.healthy = true;
        done();
      },
      (error: NodeJS.ErrnoException) => {
        if (this.healthy)
          process.stderr.write(`The log file ${this.path} cannot be written (${error.code}).\n`);
        this.healthy = false;
        done();
      },
    );
  }
}

const sizeOf = (path: string): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );

const renameIfThere = (from: string, to: string): Promise<void> =>
  rename(from, to).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
