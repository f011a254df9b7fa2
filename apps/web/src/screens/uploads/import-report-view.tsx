import type { FileReport, ImportReport } from '../../api/types';
import { apiAddress } from '../../api/client';
import { ListTable } from '../../figure/list-table';
import { Panel } from '../../shell/page';
import { Warnings } from '../../states/warnings';
import { figure, plural } from '../../words/numbers';
import { daysBetween, dayShortYear } from '../../words/times';
import { IssueList } from './issue-list';
import styles from './uploads.module.css';

/** What was read, used and skipped, and why. */
export function ImportReportView({ report, uploadId }: { report: ImportReport; uploadId: string }) {
  const issues = Object.values(report.issue_counts).reduce((sum, count) => sum + count, 0);
  return (
    <Panel
      title="Import report"
      note={rangeText(report)}
      aside={
        issues > 0 && (
          <a
            className="small"
            href={apiAddress('/api/v1/uploads/{id}/issues.csv', { path: { id: uploadId } })}
          >
            All {plural(issues, 'issue')} as CSV
          </a>
        )
      }
    >
      <FileTable files={report.files} />
      <Warnings messages={report.warnings.map(({ message }) => message)} />
      {report.ignored_entries.length > 0 && (
        <p className="muted small">
          Not used: {report.ignored_entries.map(({ name, reason }) => `${name} (${reason})`).join(', ')}
        </p>
      )}
      <IssueList issues={report.issues} total={issues} />
    </Panel>
  );
}

function rangeText({ range }: ImportReport): string {
  if (range === null) return 'No rows with a date.';
  const { first_day: first, last_day: last } = range;
  return `${dayShortYear(first)} to ${dayShortYear(last)}, ${plural(daysBetween(first, last), 'calendar day')}`;
}

function FileTable({ files }: { files: readonly FileReport[] }) {
  return (
    <ListTable label="Files of the export" columns={['File', 'Rows', 'Used', 'Skipped', 'Values unread']}>
      {files.map((file) => (
        <tr key={file.name}>
          <th scope="row">{file.name}</th>
          <td>{figure(file.rows_read)}</td>
          <td>{figure(file.rows_used)}</td>
          <td className={file.rows_skipped > 0 ? styles.some : undefined}>{figure(file.rows_skipped)}</td>
          <td className={file.cells_nulled > 0 ? styles.some : undefined}>{figure(file.cells_nulled)}</td>
        </tr>
      ))}
    </ListTable>
  );
}
