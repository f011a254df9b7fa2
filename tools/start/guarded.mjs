import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** The order in which processes end: apps while their database still answers, then the queue, then the database. */
export const ORDER = { app: 1, queue: 2, database: 3 };

/** Starts the guard and returns the function that puts a process under it. */
export function startGuard() {
  const guard = spawn(process.execPath, [join(import.meta.dirname, 'guard.mjs')], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.stdin.on('error', () => undefined);
  guard.unref();
  guard.stdin.unref?.();
  const tell = (entry) => guard.stdin.write(`${JSON.stringify(entry)}\n`);
  return {
    watch: (pid, signal, order) => tell({ pid, signal, order }),
    forget: (pid) => tell({ pid, done: true }),
  };
}
