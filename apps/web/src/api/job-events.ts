import { apiAddress } from './client';
import type { Job, JobStatus } from './types';

const EVENTS = ['snapshot', 'progress', 'completed', 'failed', 'cancelled'] as const;

interface Listener {
  onJob: (job: Job) => void;
  /** Whether events arrive: while they do not, the job is asked for instead. */
  onLive: (live: boolean) => void;
}

export const isFinished = (status: JobStatus): boolean => status !== 'queued' && status !== 'running';

/** Follows a job until it ends. Every event holds the whole job, so a lost one costs nothing. Returns what stops it. */
export function followJob(id: string, { onJob, onLive }: Listener): () => void {
  const source = new EventSource(apiAddress('/api/v1/jobs/{id}/events', { path: { id } }));
  const receive = ({ data }: MessageEvent<string>): void => {
    const job = JSON.parse(data) as Job;
    onLive(true);
    onJob(job);
    if (isFinished(job.status)) source.close();
  };
  for (const name of EVENTS) source.addEventListener(name, receive);
  // The browser tries again by itself unless the answer forbade it (too many streams, an unknown job).
  source.onerror = () => onLive(false);
  return () => source.close();
}
