import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { uploadQuery } from '../../api/queries';
import { Page } from '../../shell/page';
import { Empty } from '../../states/notice';
import { QueryView } from '../../states/query-view';
import { bytes } from '../../words/numbers';
import { moment } from '../../words/times';
import { ImportReportView } from './import-report-view';

/** One upload with its whole report. */
export function ReportScreen() {
  const { id = '' } = useParams({ strict: false });
  const query = useQuery(uploadQuery(id));
  return (
    <QueryView query={query} name="The upload" height={320}>
      {(upload) => (
        <Page
          title={upload.file_name}
          lead={`Uploaded ${moment(upload.created_at)} · ${bytes(upload.byte_size)}`}
          aside={
            upload.job_id && (
              <Link to="/jobs/$id" params={{ id: upload.job_id }}>
                Its job
              </Link>
            )
          }
        >
          {upload.report ? (
            <ImportReportView report={upload.report} uploadId={id} />
          ) : (
            <Empty title="There is no report">It is made by the import, which has not ended well yet.</Empty>
          )}
        </Page>
      )}
    </QueryView>
  );
}
