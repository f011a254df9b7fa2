import { useQuery } from '@tanstack/react-query';
import { uploadQuery } from '../../api/queries';
import type { Job } from '../../api/types';
import { Panel } from '../../shell/page';
import { Notice } from '../../states/notice';
import { LevelMark } from '../../states/level-mark';
import { bytes } from '../../words/numbers';
import { ImportReportView } from '../uploads/import-report-view';
import styles from './job.module.css';

/** What a job brought: the import report, or what stopped it and what to do. */
export function JobOutcome({ job }: { job: Job }) {
  return (
    <>
      {job.error && <JobFailure job={job} />}
      {job.warnings.length > 0 && (
        <Notice title="Worth knowing" tone="middle">
          {job.warnings.map(({ code, message }) => (
            <p key={code}>{message}</p>
          ))}
        </Notice>
      )}
      <ArchiveSize job={job} />
      {job.upload_id !== null && <Report id={job.upload_id} done={job.steps[0]?.state === 'done'} />}
    </>
  );
}

/** What a job of the kind `export` has packed. */
function ArchiveSize({ job: { result } }: { job: Job }) {
  const archive = result?.['export'] as { byte_size?: unknown } | undefined;
  if (typeof archive?.byte_size !== 'number') return null;
  return (
    <Panel title="The archive">
      <p>
        A ZIP of {bytes(archive.byte_size)}: every table as CSV and as JSON, and the files that you uploaded,
        as they were. README.txt in it says what is what.
      </p>
    </Panel>
  );
}

function JobFailure({ job }: { job: Job }) {
  if (job.error === null) return null;
  return (
    <div className={styles.failure} role="alert">
      <LevelMark level="bad" size={14} />
      <div>
        <p>
          <b>{job.error.message}</b>
        </p>
        <ul className="small">
          {job.error.errors.map(({ file, line, column, message }, index) => (
            <li key={index}>
              {[file, line && `line ${line}`, column].filter(Boolean).join(', ')}: {message}
            </li>
          ))}
        </ul>
        <p className="muted small">
          {job.error.code} · job <code>{job.id}</code>
        </p>
      </div>
    </div>
  );
}

function Report({ id, done }: { id: string; done: boolean }) {
  const { data } = useQuery({ ...uploadQuery(id), enabled: done });
  return data?.report ? <ImportReportView report={data.report} uploadId={id} /> : null;
}
