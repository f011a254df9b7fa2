import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { median } from '../table';

/** Median ms of the vectorised peers on the same file and server (tools/bench/ingest/pandas_ingest.py says what they do). */
export interface PandasMs {
  /** The script as it is run for a file: process, libraries, keyed upserts. */
  script: number;
  /** The same without process and libraries, in a process that stays. */
  upsert: number;
  /** Without keys as well: the floor. */
  copy: number;
}

/** Null where no python3 with pandas and psycopg2 is found. */
export function measurePandas(databaseUrl: string, zip: Uint8Array, runs: number): PandasMs | null {
  const python = ['python3', '/usr/bin/python3'].find(
    (command) => spawnSync(command, ['-c', 'import pandas, psycopg2']).status === 0,
  );
  if (python === undefined) return null;
  const folder = mkdtempSync(join(tmpdir(), 'whoop-pandas-'));
  try {
    const file = join(folder, 'export.zip');
    writeFileSync(file, zip);
    const script = join(ROOT, 'tools/bench/ingest/pandas_ingest.py');
    const run = (...more: string[]): string => {
      const { status, stdout, stderr } = spawnSync(python, [script, databaseUrl, file, ...more], {
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(stderr);
      return stdout;
    };
    const seconds = JSON.parse(run(String(runs + 1))) as Record<'upsert' | 'copy', number[]>;
    // The first run warms the libraries, as the first upload warms the worker.
    const ms = (way: 'upsert' | 'copy'): number => median(seconds[way].slice(1)) * 1000;
    const whole = Array.from({ length: runs }, () => elapsed(() => run('1', 'upsert')));
    return { script: median(whole), upsert: ms('upsert'), copy: ms('copy') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function elapsed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
