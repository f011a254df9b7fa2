import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { apiAddress } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { jobsQuery } from '../../api/queries';
import { useStartJob } from '../../api/use-start-job';
import { Notice } from '../../states/notice';
import { ProblemNotice } from '../../states/problem-notice';
import { moment } from '../../words/times';
import { exportsOf, type Exports } from './exports';
import { Setting } from './setting';

const ASK_AGAIN_MS = 3_000;

/** Asks for an archive, and hands out the newest. The API is only asked for an archive that is there. */
export function ExportSetting() {
  const { data } = useQuery({
    ...jobsQuery,
    select: ({ items }) => exportsOf(items),
    refetchInterval: ({ state }) =>
      state.data !== undefined && exportsOf(state.data.items).packing !== null ? ASK_AGAIN_MS : false,
  });
  const pack = useStartJob('/api/v1/me/export');
  return (
    <>
      <Setting
        name="Export everything"
        note="A ZIP with every table as CSV and JSON, and the files that you uploaded. It is packed in the background; the newest one is kept here until the next takes its place."
      >
        {data?.newest && (
          <Button
            component="a"
            variant="default"
            href={apiAddress('/api/v1/me/export')}
            download
            title={`Packed ${moment(data.newest.finished_at)}`}
          >
            Download
          </Button>
        )}
        <Button variant="default" loading={pack.isPending} onClick={() => pack.mutate()}>
          Export everything
        </Button>
      </Setting>
      {data && <ExportState exports={data} />}
      {pack.error && <ExportProblem error={pack.error} />}
    </>
  );
}

function ExportState({ exports: { newest, packing } }: { exports: Exports }) {
  if (packing !== null) {
    return (
      <p className="muted small">
        An archive is being packed.{' '}
        <Link to="/jobs/$id" params={{ id: packing.id }}>
          See how far it is
        </Link>
      </p>
    );
  }
  return newest && <p className="muted small">The newest archive was packed {moment(newest.finished_at)}.</p>;
}

/** Without an upload there is nobody to pack data of: that is no fault. */
export function ExportProblem({ error }: { error: Error }) {
  if (error instanceof ProblemError && error.code === 'not_found') {
    return (
      <Notice
        title="There is nothing to export yet"
        tone="none"
        live
        action={<Link to="/upload">Upload an export</Link>}
      >
        <p>Nothing is stored about this athlete.</p>
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}
