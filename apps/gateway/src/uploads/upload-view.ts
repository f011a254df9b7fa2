import type { UploadEntity, UploadSummary } from '@whoop/database';
import type { JobStatus } from '@whoop/jobs';
import { reportAnswer, reportSummary } from './report-answer';
import type { UploadDto, UploadSummaryDto } from './upload.dto';

/** The newest job of an upload. */
export interface LatestJob {
  id: string;
  status: JobStatus;
}

type Shown = Pick<UploadEntity, 'id' | 'displayName' | 'byteSize' | 'createdAt' | 'importedAt'>;

const baseOf = (upload: Shown, job: LatestJob | null) => ({
  upload_id: upload.id,
  // Without a job, what is known is whether the import took place.
  status: job?.status ?? (upload.importedAt === null ? 'queued' : 'completed'),
  job_id: job?.id ?? null,
  file_name: upload.displayName,
  byte_size: upload.byteSize,
  created_at: upload.createdAt.toISOString(),
  imported_at: upload.importedAt?.toISOString() ?? null,
});

export const uploadView = (upload: UploadEntity, job: LatestJob | null): UploadDto => ({
  ...baseOf(upload, job),
  report: upload.report && reportAnswer(upload.report),
});

export const uploadSummaryView = (upload: UploadSummary, job: LatestJob | null): UploadSummaryDto => ({
  ...baseOf(upload, job),
  report: upload.report && reportSummary(upload.report),
});
