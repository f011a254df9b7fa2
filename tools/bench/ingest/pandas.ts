import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { median } from '../table';

/** Median ms of the two vectorised peers on the same file and server (tools/bench/pandas_ingest.py says what they do). */
export interface PandasMs {
  upsert: number;
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
    const script = join(ROOT, 'tools/bench/pandas_ingest.py');
    const run = spawnSync(python, [script, databaseUrl, file, String(runs + 1)], { encoding: 'utf8' });
    if (run.status !== 0) throw new Error(run.stderr);
    const seconds = JSON.parse(run.stdout) as Record<keyof PandasMs, number[]>;
    // The first run warms the libraries, as the first upload warms the worker.
    const ms = (way: keyof PandasMs): number => median(seconds[way].slice(1)) * 1000;
    return { upsert: ms('upsert'), copy: ms('copy') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
