import { useQuery } from '@tanstack/react-query';
import { uploadQuery } from '../../api/queries';
import type { Job } from '../../api/types';
import { Panel } from '../../shell/page';
import { Warnings } from '../../states/warnings';
import { LevelMark } from '../../states/level-mark';
import { bytes } from '../../words/numbers';
import { ImportReportView } from '../uploads/import-report-view';
import styles from './job.module.css';

/** What a job brought: the import report, or what stopped it and what to do. */
export function JobOutcome({ job }: { job: Job }) {
  return (
    <>
      {job.error && <JobFailure job={job} />}
      <ArchiveSize job={job} />
      {job.upload_id === null ? (
        <Warnings messages={job.warnings.map(({ message }) => message)} />
      ) : (
        <Imported job={job} id={job.upload_id} />
      )}
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

/** The import report, which has its warnings itself; those of later steps stand above it. */
function Imported({ job, id }: { job: Job; id: string }) {
  const { data } = useQuery({ ...uploadQuery(id), enabled: job.steps[0]?.state === 'done' });
  const told = new Set(data?.report?.warnings.map(({ message }) => message));
  const others = job.warnings.map(({ message }) => message).filter((message) => !told.has(message));
  return (
    <>
      <Warnings messages={others} />
      {data?.report && <ImportReportView report={data.report} uploadId={id} />}
    </>
  );
}
