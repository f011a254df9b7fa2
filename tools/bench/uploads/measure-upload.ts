import { Client } from 'pg';
import type { Stack } from '@whoop/testing';
import { childrenOf, peakRssMib } from '../process-memory';
import { median } from '../table';

/** The stages of one step, milliseconds on the worker's clock. */
export interface Stages {
  load_ms: number;
  compute_ms: number;
  write_ms: number;
}

/** One upload by the database's clock, milliseconds. */
export interface UploadTimes {
  /** From the job's row to the end of its import: days can be read. */
  daysMs: number;
  /** To the end of its first assessment: the dashboard can be read, models are trained after that. */
  dashboardMs: number;
  /** Of that: between steps, on the way through the queue. */
  queueMs: number;
  ingest: Stages & { pure_ms: number };
  features: Stages;
  assessment: Stages;
}

export interface Case {
  label: number | string;
  zip: Uint8Array;
  runs: number;
}

/** Uploads the same export for several athletes, one after the other, after one that warms the processes. */
export async function measureUploads(stack: Stack, { label, zip, runs }: Case): Promise<UploadTimes[]> {
  const times: UploadTimes[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const userId = `bench-${label}-${run}`;
    const { jobId } = await stack.api.accepted(userId, zip);
    const job = await stack.api.dashboardReady(userId, jobId, 120_000);
    if (job.error !== null) throw new Error(`The upload failed: ${JSON.stringify(job.error)}`);
    if (run > 0) times.push(await timesOf(stack.env.DATABASE_URL!, jobId));
  }
  return times;
}

export const middle = (times: readonly UploadTimes[], value: (one: UploadTimes) => number): number =>
  median(times.map(value));

/** Peak memory of a worker and of its children, MiB. */
export function workerMemory(stack: Stack, app: 'ingestion-worker' | 'feature-worker' | 'insight-worker') {
  const [worker] = stack.running(app);
  const children = childrenOf(worker!.pid).map((pid) => peakRssMib(pid) ?? 0);
  return { workerMib: peakRssMib(worker!.pid) ?? NaN, childMib: Math.max(0, ...children) };
}

interface StepRow {
  name: string;
  /** After the job was accepted, and before the step was taken. */
  ended_ms: number;
  waited_ms: number;
  result: {
    timings?: UploadTimes['ingest'];
    feature_timings?: Stages;
    assessment_timings?: Stages;
  };
}

async function timesOf(databaseUrl: string, jobId: string): Promise<UploadTimes> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<StepRow>(
    `select s.name, s.result,
            extract(epoch from s.finished_at - j.created_at)::float8 * 1000 as ended_ms,
            extract(epoch from s.started_at - s.ready_at)::float8 * 1000 as waited_ms
       from job_steps s join jobs j on j.id = s.job_id where j.id = $1 order by s.position`,
    [jobId],
  );
  await client.end();
  const step = (name: string): StepRow => rows.find((row) => row.name === name)!;
  return {
    daysMs: step('ingest-upload').ended_ms,
    dashboardMs: step('assess-days').ended_ms,
    queueMs: rows
      .slice(0, rows.indexOf(step('assess-days')) + 1)
      .reduce((sum, row) => sum + row.waited_ms, 0),
    ingest: step('ingest-upload').result.timings!,
    features: step('compute-features').result.feature_timings!,
    assessment: step('assess-days').result.assessment_timings!,
  };
}
