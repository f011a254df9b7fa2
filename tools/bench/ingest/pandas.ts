import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '@whoop/testing';
import { median } from '../table';

/** Median ms of the vectorised peer on the same file and server; null where no python3 with pandas and psycopg2 is found. */
export function measurePandas(databaseUrl: string, zip: Uint8Array, runs: number): number | null {
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
    // The first run warms the libraries, as the first upload warms the worker.
    const [, ...seconds] = (JSON.parse(run.stdout) as { seconds: number[] }).seconds;
    return median(seconds) * 1000;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
