import type { Failure, JobView } from '@whoop/jobs';
import type { JobDto, JobErrorDto } from './job.dto';

/** A job as the API shows it. */
export const jobAnswer = (job: JobView): JobDto => ({
  id: job.id,
  kind: job.kind,
  status: job.status,
  progress: job.progress,
  upload_id: job.uploadId,
  steps: job.steps.map((step) => ({
    name: step.name,
    state: step.state,
    progress: step.progress,
    attempts: step.attempts,
    error: errorAnswer(step.error),
  })),
  warnings: job.warnings.map(({ code, message }) => ({ code, message })),
  error: errorAnswer(job.error),
  result: job.result,
  created_at: job.createdAt.toISOString(),
  started_at: job.startedAt?.toISOString() ?? null,
  finished_at: job.finishedAt?.toISOString() ?? null,
});

const errorAnswer = (error: Failure | null): JobErrorDto | null =>
  error && {
    code: error.code,
    message: error.message,
    errors: (error.places ?? []).map((place) => ({ ...place })),
  };
