import type { ImportReport } from '@whoop/sources';
import type { JobStatus } from '@whoop/jobs';
import { reportAnswer } from './report-answer';
import type { AcceptedDto } from './accepted.dto';

/** The parts of an upload that its answers name. */
export interface UploadJob {
  uploadId: string;
  jobId: string;
  status: JobStatus;
  /** The same file was there before. */
  duplicate: boolean;
}

const MESSAGES: Record<JobStatus, string> = {
  queued: 'Upload accepted. It is imported in the background.',
  running: 'Upload accepted. It is being imported.',
  completed: 'Upload processed successfully. Status: completed',
  completed_with_warnings: 'Upload processed successfully. Status: completed_with_warnings',
  failed: 'The import failed. Its job says why.',
  cancelled: 'The import was cancelled.',
};

/** The body that answers an upload. `report` comes with a finished import that was waited for. */
export function uploadAnswer(
  { uploadId, jobId, status, duplicate }: UploadJob,
  givenUserId: string | undefined,
  report: ImportReport | null = null,
): AcceptedDto {
  return {
    upload_id: uploadId,
    status,
    message: duplicate ? `This file was uploaded before. ${MESSAGES[status]}` : MESSAGES[status],
    job_id: jobId,
    ...(duplicate && { duplicate }),
    ...(report && { report: reportAnswer(report) }),
    links: linksOf(uploadId, jobId, givenUserId),
  };
}

/** Addresses name the user when the request did: without it they would mean the default user. */
export function linksOf(uploadId: string, jobId: string, givenUserId: string | undefined) {
  const query = givenUserId === undefined ? '' : `?user_id=${encodeURIComponent(givenUserId)}`;
  return {
    job: `/api/v1/jobs/${jobId}${query}`,
    events: `/api/v1/jobs/${jobId}/events${query}`,
    upload: `/api/v1/uploads/${uploadId}${query}`,
  };
}
