import type { ModelRun } from '../../api/types';
import { ListTable } from '../../figure/list-table';
import { Panel } from '../../shell/page';
import { figure, percent } from '../../words/numbers';
import { moment } from '../../words/times';
import { modelFigures } from './head-rows';

const STATUS: Record<ModelRun['status'], string> = {
  current: 'current',
  superseded: 'replaced',
  quarantined: 'set aside',
};

const COLUMNS = ['When', 'Version', 'Days', 'Error', 'Simplest', 'Better by', 'Status'];

/** All runs, the newest first. */
export function RunsTable({ runs, total }: { runs: readonly ModelRun[]; total: number }) {
  return (
    <Panel
      title="Training runs"
      note={total > runs.length ? `The newest ${runs.length} of ${total}.` : undefined}
    >
      <ListTable label="Training runs, table" columns={COLUMNS}>
        {runs.map((run) => (
          <Row key={run.run_id} run={run} />
        ))}
      </ListTable>
    </Panel>
  );
}

function Row({ run }: { run: ModelRun }) {
  const recovery = modelFigures(run).find(({ kind }) => kind === 'forecast');
  return (
    <tr>
      <th scope="row">{moment(run.created_at)}</th>
      <td>{run.model_version}</td>
      <td>{figure(run.days_used)}</td>
      <td>{figure(recovery?.error, 1)}</td>
      <td>{figure(recovery?.naiveError, 1)}</td>
      <td>{percent(recovery?.skill, 1)}</td>
      <td>{STATUS[run.status]}</td>
    </tr>
  );
}
