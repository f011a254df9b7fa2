import { setTimeout as sleep } from 'node:timers/promises';

/** A job as the API answers it; only what tests look at. */
export interface ApiJob {
  id: string;
  status: 'queued' | 'running' | 'completed' | 'completed_with_warnings' | 'failed' | 'cancelled';
  progress: number;
  steps: { name: string; state: string; progress: number; attempts: number }[];
  error: { code: string } | null;
}

export interface Accepted {
  status: number;
  uploadId: string;
  jobId: string;
}

/** A step that is skipped had nothing to do: a newer import's own job does it. */
const ENDED_WELL = new Set(['done', 'skipped']);
const TERMINAL = new Set(['completed', 'completed_with_warnings', 'failed', 'cancelled']);

/** The public HTTP API, as an athlete's script would use it. */
export class ApiClient {
  constructor(readonly base: string) {}

  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.base}/api/v1${path}`);
    if (!response.ok) throw new Error(`GET ${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  /** Sends a file; `headers` may hold an Idempotency-Key or a Prefer. */
  upload(userId: string, bytes: Uint8Array, headers: Record<string, string> = {}): Promise<Response> {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(bytes)]), 'export.zip');
    return fetch(`${this.base}/api/v1/whoop/upload?user_id=${userId}`, { method: 'POST', body, headers });
  }

  async accepted(userId: string, bytes: Uint8Array): Promise<Accepted> {
    const response = await this.upload(userId, bytes);
    if (response.status >= 300) throw new Error(`upload: ${response.status} ${await response.text()}`);
    const { upload_id, job_id } = (await response.json()) as { upload_id: string; job_id: string };
    return { status: response.status, uploadId: upload_id, jobId: job_id };
  }

  job(userId: string, jobId: string): Promise<ApiJob> {
    return this.get<ApiJob>(`/jobs/${jobId}?user_id=${userId}`);
  }

  /** Asks until the dashboard can be read, which is before models are trained; a job that ended otherwise is ready too. */
  async dashboardReady(userId: string, jobId: string, timeoutMs = 60_000): Promise<ApiJob> {
    return this.until(userId, jobId, timeoutMs, (job) =>
      job.steps.some(({ name, state }) => name === 'assess-days' && ENDED_WELL.has(state)),
    );
  }

  /** Asks until the job has ended; answers 503 in between count as "not yet". */
  async finished(userId: string, jobId: string, timeoutMs = 60_000): Promise<ApiJob> {
    return this.until(userId, jobId, timeoutMs, () => false);
  }

  private async until(
    userId: string,
    jobId: string,
    timeoutMs: number,
    isEnough: (job: ApiJob) => boolean,
  ): Promise<ApiJob> {
    const deadline = Date.now() + timeoutMs;
    let last: ApiJob | null = null;
    while (Date.now() < deadline) {
      last = await this.job(userId, jobId).catch(() => last);
      if (last !== null && (TERMINAL.has(last.status) || isEnough(last))) return last;
      await sleep(50);
    }
    throw new Error(`Job ${jobId} did not end in ${timeoutMs} ms: ${JSON.stringify(last)}`);
  }
}
