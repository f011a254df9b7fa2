import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stopProcess } from '../services/processes.mjs';
import { ORDER } from './guarded.mjs';

export const APPS = ['gateway', 'ingestion-worker', 'feature-worker', 'training-worker', 'insight-worker'];

// The gateway reads and answers, so garbage is all that it would keep: 192 MB hold it below 250 MB in all, at 5 to 15 % of its requests/s.
const FLAGS = { gateway: ['--max-old-space-size=192'] };

const READY_TIMEOUT_MS = 30_000;
const STOP_GRACE_MS = 25_000;
const RESTART_MS = { first: 300, most: 10_000 };

/**
 * Keeps one app running: starts it, passes its output on under its name, and starts it again when it dies.
 * `ready` rejects when the very first start fails, since then the cause is the set-up and not an accident.
 */
export function superviseApp(name, { root, env, guard, onLine }) {
  let child = null;
  let stopping = false;
  let pause = RESTART_MS.first;

  const launch = () => {
    child = spawn(
      process.execPath,
      ['--enable-source-maps', ...(FLAGS[name] ?? []), join(root, 'dist/apps', name, 'src/main.js')],
      {
        cwd: root,
        env,
        // A group of its own: a Ctrl-C in the terminal reaches the starter alone, which ends the apps in order.
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    const { pid } = child;
    guard.watch(pid, 'SIGTERM', ORDER.app);
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => onLine(name, line));
    child.once('exit', () => guard.forget(pid));
    return child;
  };

  const keepAlive = (current) => {
    const begun = Date.now();
    current.once('exit', (code, signal) => {
      if (stopping) return;
      pause = Date.now() - begun > 60_000 ? RESTART_MS.first : Math.min(pause * 2, RESTART_MS.most);
      onLine(name, `ended (${signal ?? `code ${code}`}); starting again in ${pause} ms`);
      setTimeout(() => stopping || keepAlive(launch()), pause);
    });
  };

  const first = launch();
  const ready = becomesReady(first, name).then(() => keepAlive(first));
  const stop = async () => {
    stopping = true;
    if (child?.pid && child.exitCode === null) await stopProcess(child.pid, 'SIGTERM', STOP_GRACE_MS);
  };
  return { name, ready, stop, pid: () => child?.pid };
}

function becomesReady(child, name) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${name} was not ready in ${READY_TIMEOUT_MS / 1000} s.`)),
      READY_TIMEOUT_MS,
    );
    const settle = (finish) => (clearTimeout(timer), child.off('exit', ended), finish());
    const ended = (code, signal) =>
      settle(() => reject(new Error(`${name} ended at its start (${signal ?? `code ${code}`}); see above.`)));
    child.once('exit', ended);
    child.on('message', (message) => message === 'ready' && settle(resolve));
  });
}
