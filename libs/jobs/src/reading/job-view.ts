import type { Failure } from '../pipeline/failure';
import { jobProgress } from '../pipeline/job-progress';
import type { JobStatus, StepState } from '../pipeline/job-state';
import type { Warning } from '../rows/close-step';

export interface StepView {
  name: string;
  state: StepState;
  /** 0 to 1. */
  progress: number;
  /** Claims so far; more than 1 after a retry. */
  attempts: number;
  /** Also set while a failed attempt waits for the next one. */
  error: Failure | null;
}

/** A job as its user may see it. */
export interface JobView {
  id: string;
  kind: string;
  status: JobStatus;
  /** 0 to 1, weighted by what the steps usually take; 1 only when all are over. */
  progress: number;
  uploadId: string | null;
  steps: StepView[];
  warnings: (Warning & { step: string })[];
  error: Failure | null;
  /** The steps' results merged; null until the job is completed. */
  result: Record<string, unknown> | null;
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** Rises with every change of what this view shows. */
  version: number;
}

/** A row of `JOB_COLUMNS`. */
export type JobRow = Omit<JobView, 'progress' | 'steps'> & { steps: StepView[] | null };

export const JOB_COLUMNS = `
  job.id, job.kind, job.status, job.upload_id AS "uploadId", job.warnings, job.error, job.result, job.version,
  job.created_at AS "createdAt", job.started_at AS "startedAt", job.finished_at AS "finishedAt",
  (SELECT jsonb_agg(jsonb_build_object('name', name, 'state', state, 'progress', progress,
                                       'attempts', attempts, 'error', error) ORDER BY position)
   FROM job_steps WHERE job_id = job.id) AS steps`;

export function jobView(row: JobRow): JobView {
  const steps = row.steps ?? [];
  return { ...row, steps, progress: jobProgress(steps) };
}
