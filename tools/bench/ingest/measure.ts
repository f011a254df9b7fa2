import { Client } from 'pg';
import type { Stack } from '@whoop/testing';
import { childrenOf, peakRssMib } from '../process-memory';
import { median } from '../table';

export interface Measured {
  days: number;
  rows: number;
  /** From the upload's job to its finished import, on the database's clock. */
  readyMs: number;
  loadMs: number;
  /** The call into the child process as the worker sees it, transfer included. */
  computeMs: number;
  /** Parse, merge and days inside the child. */
  pureMs: number;
  writeMs: number;
  workerMib: number;
  childMib: number;
}

interface Timing {
  ready_ms: number;
  timings: { load_ms: number; compute_ms: number; pure_ms: number; write_ms: number };
}

export interface Case {
  label: number;
  zip: Uint8Array;
  rows: number;
  runs: number;
}

/** Uploads the same export for several athletes, one after the other, after one that warms the processes. */
export async function measureIngest(stack: Stack, { label, zip, rows, runs }: Case): Promise<Measured> {
  const timings: Timing[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const userId = `bench-${label}-${run}`;
    const { jobId } = await stack.api.accepted(userId, zip);
    const job = await stack.api.finished(userId, jobId, 120_000);
    if (job.error !== null) throw new Error(`The import failed: ${JSON.stringify(job.error)}`);
    if (run > 0) timings.push(await timingOf(stack.env.DATABASE_URL!, jobId));
  }
  const [worker] = stack.running('ingestion-worker');
  const children = childrenOf(worker!.pid).map((pid) => peakRssMib(pid) ?? 0);
  const middle = (value: (timing: Timing) => number): number => median(timings.map(value));
  return {
    days: label,
    rows,
    readyMs: middle(({ ready_ms }) => ready_ms),
    loadMs: middle(({ timings: t }) => t.load_ms),
    computeMs: middle(({ timings: t }) => t.compute_ms),
    pureMs: middle(({ timings: t }) => t.pure_ms),
    writeMs: middle(({ timings: t }) => t.write_ms),
    workerMib: peakRssMib(worker!.pid) ?? NaN,
    childMib: Math.max(...children),
  };
}

async function timingOf(databaseUrl: string, jobId: string): Promise<Timing> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<Timing>(
    `select extract(epoch from s.finished_at - j.created_at)::float8 * 1000 as ready_ms, s.result -> 'timings' as timings
       from job_steps s join jobs j on j.id = s.job_id
      where j.id = $1 and s.name = 'ingest-upload'`,
    [jobId],
  );
  await client.end();
  return rows[0]!;
}
