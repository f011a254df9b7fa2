import type { ModelRun } from '../../api/types';
import { Panel } from '../../shell/page';
import { figure, percent } from '../../words/numbers';
import { moment } from '../../words/times';
import { modelFigures } from './head-rows';
import styles from './models.module.css';

const STATUS: Record<ModelRun['status'], string> = {
  current: 'current',
  superseded: 'replaced',
  quarantined: 'set aside',
};

/** All runs, the newest first. */
export function RunsTable({ runs, total }: { runs: readonly ModelRun[]; total: number }) {
  return (
    <Panel
      title="Training runs"
      note={total > runs.length ? `The newest ${runs.length} of ${total}.` : undefined}
    >
      <div className={styles.scroll} role="region" aria-label="Training runs, table" tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Version</th>
              <th scope="col">Days</th>
              <th scope="col">Error</th>
              <th scope="col">Simplest</th>
              <th scope="col">Better by</th>
              <th scope="col">Status</th>
            </tr>
          </thead>
          <tbody>
            {runs.map((run) => (
              <Row key={run.run_id} run={run} />
            ))}
          </tbody>
        </table>
      </div>
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
