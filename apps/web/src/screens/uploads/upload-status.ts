import type { UploadSummary } from '../../api/types';

export const UPLOAD_STATUS: Record<UploadSummary['status'], string> = {
  queued: 'waiting',
  running: 'at work',
  completed: 'imported',
  completed_with_warnings: 'imported, with notes',
  failed: 'failed',
  cancelled: 'cancelled',
};
