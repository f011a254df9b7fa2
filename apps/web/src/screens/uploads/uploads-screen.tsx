import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { uploadsQuery } from '../../api/queries';
import type { UploadPage, UploadSummary } from '../../api/types';
import { ListTable } from '../../figure/list-table';
import { Page, Panel } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { bytes, figure } from '../../words/numbers';
import { dayShortYear, moment } from '../../words/times';
import { UPLOAD_STATUS } from './upload-status';

/** All that was ever uploaded, and what became of it. */
export function UploadsScreen() {
  const query = useQuery(uploadsQuery);
  return (
    <Page
      title="Uploads"
      lead="Uploads only add. Exports that overlap are merged, in any order."
      aside={
        <Button component={Link} to="/upload">
          Upload an export
        </Button>
      }
    >
      <QueryView query={query} name="Your uploads">
        {(page) => <UploadList page={page} />}
      </QueryView>
    </Page>
  );
}

function UploadList({ page }: { page: UploadPage }) {
  if (page.items.length === 0) {
    return <Empty title="Nothing uploaded yet">Your first export will stand here, with its report.</Empty>;
  }
  return (
    <Panel>
      <ListTable label="Uploads" columns={['File', 'Uploaded', 'Days', 'Rows skipped', 'Size', 'Status']}>
        {page.items.map((upload) => (
          <UploadRow key={upload.upload_id} upload={upload} />
        ))}
      </ListTable>
      {page.total > page.items.length && (
        <p className="muted small">
          The newest {page.items.length} of {page.total}.
        </p>
      )}
    </Panel>
  );
}

function UploadRow({ upload }: { upload: UploadSummary }) {
  const { report } = upload;
  const range = report?.range;
  return (
    <tr>
      <th scope="row">
        <Link to="/uploads/$id" params={{ id: upload.upload_id }}>
          {upload.file_name}
        </Link>
      </th>
      <td>{moment(upload.created_at)}</td>
      <td>{range ? `${dayShortYear(range.first_day)} – ${dayShortYear(range.last_day)}` : '–'}</td>
      <td>{report ? figure(report.files.reduce((sum, { rows_skipped }) => sum + rows_skipped, 0)) : '–'}</td>
      <td>{bytes(upload.byte_size)}</td>
      <td>
        {upload.job_id ? (
          <Link to="/jobs/$id" params={{ id: upload.job_id }}>
            {UPLOAD_STATUS[upload.status]}
          </Link>
        ) : (
          UPLOAD_STATUS[upload.status]
        )}
      </td>
    </tr>
  );
}
