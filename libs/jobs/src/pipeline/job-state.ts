export const JOB_STATUSES = [
  'queued',
  'running',
  'completed',
  'completed_with_warnings',
  'failed',
  'cancelled',
] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

export type StepState = 'waiting' | 'ready' | 'running' | 'done' | 'skipped' | 'failed' | 'cancelled';

/** Whether nothing will happen to the job any more, unless somebody retries it. */
export const isFinished = (status: JobStatus): boolean => status !== 'queued' && status !== 'running';

/** How a job ends whose steps all came to their end without stopping it. */
export const completion = (warnings: number): 'completed' | 'completed_with_warnings' =>
  warnings > 0 ? 'completed_with_warnings' : 'completed';
