import { problemFrom } from '../../api/problem';
import { JobOutcome } from '../job/job-outcome';
import { JobProgress } from '../job/job-screen';
import { DropZone } from '../upload/drop-zone';
import type { UploadState } from '../upload/use-upload';
import { ImportReportView } from '../uploads/import-report-view';
import { Case, Cases } from './case';
import { JOBS, PARTIAL_REPORT } from './job-fixtures';

const IDLE: UploadState = {
  send: () => Promise.resolve(),
  share: null,
  refused: null,
  error: null,
  retry: () => undefined,
  stop: () => undefined,
};

const TOO_LARGE = problemFrom(
  JSON.stringify({
    title: 'The file is too large',
    status: 413,
    code: 'file_too_large',
    detail: 'The upload is larger than 50 MiB.',
    request_id: '8c1b5a5e-6d5f-4a39-9a51-9f8f3c1d2e4b',
  }),
  { status: 413, requestId: null },
);

const ZONES: Record<string, UploadState> = {
  'Ready for a file': IDLE,
  'On its way': { ...IDLE, share: 0.42 },
  'Refused before it is sent': { ...IDLE, refused: 'notes.pdf is neither a ZIP nor a CSV.' },
  'Refused by the server': { ...IDLE, error: TOO_LARGE },
};

export function JobStates() {
  return (
    <>
      <Cases title="Upload">
        {Object.entries(ZONES).map(([name, upload]) => (
          <Case key={name} name={name}>
            <DropZone upload={upload} />
          </Case>
        ))}
      </Cases>
      <Cases title="Jobs">
        {Object.entries(JOBS).map(([name, job]) => (
          <Case key={name} name={name}>
            <JobProgress job={job} live={name !== 'tried again'} />
            <JobOutcome job={job} />
          </Case>
        ))}
        <Case name="Import report, a file missing">
          <ImportReportView report={PARTIAL_REPORT} uploadId="018f6f1e-7ef8-7d6c-b2a0-5c6d1d1f0a11" />
        </Case>
      </Cases>
    </>
  );
}
