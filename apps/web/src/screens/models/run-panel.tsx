import type { ModelRun } from '../../api/types';
import { Panel } from '../../shell/page';
import { LevelMark } from '../../states/level-mark';
import { figure, percent, plural } from '../../words/numbers';
import { dayShortYear, moment } from '../../words/times';
import { featureWords } from './feature-words';
import { modelFigures, type ModelFigures } from './head-rows';
import styles from './models.module.css';

const MOST_FEATURES = 8;

/** The newest run, model by model. */
export function RunPanel({ run }: { run: ModelRun }) {
  return (
    <Panel
      title={`Trained ${moment(run.created_at)}`}
      note={`${plural(run.days_used, 'day')} with a recovery, ${dayShortYear(run.start_date)} to ${dayShortYear(run.end_date)} · version ${run.model_version}`}
    >
      {run.quarantine_reason && <p>Set aside: {run.quarantine_reason}</p>}
      <div className={styles.models}>
        {modelFigures(run).map((model) => (
          <Model key={model.key} model={model} />
        ))}
      </div>
    </Panel>
  );
}

function Model({ model }: { model: ModelFigures }) {
  return (
    <article className={styles.model} aria-label={model.name}>
      <h3>{model.name}</h3>
      <p className={styles.verdict}>
        <LevelMark level={model.shown ? 'good' : 'none'} />
        {model.shown ? 'counts on the dashboard' : 'stays silent'}
      </p>
      <p className="muted small">
        {model.reason ? `${capitalised(model.reason)}.` : 'It was better than what is simpler.'}
      </p>
      <dl className={styles.figures}>
        {model.kind === 'forecast' && (
          <>
            <Figure name="Error" value={`${figure(model.error, 1)} points`} />
            <Figure name="Simplest" value={`${figure(model.naiveError, 1)} points`} />
          </>
        )}
        <Figure
          name={model.kind === 'forecast' ? 'Better by' : 'Better than guessing by'}
          value={percent(model.skill, 1)}
        />
        <Figure name="Judged on" value={model.days === null ? '–' : plural(model.days, 'day')} />
      </dl>
      <Importances model={model} />
    </article>
  );
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
);

function Importances({ model }: { model: ModelFigures }) {
  const list = model.importances.slice(0, MOST_FEATURES);
  const most = Math.max(...list.map(({ share }) => share), 0.0001);
  if (list.length === 0) return null;
  return (
    <div>
      <h4>What it looks at</h4>
      <ul className={styles.importances}>
        {list.map(({ feature, share }) => (
          <li key={feature}>
            <span>{featureWords(feature)}</span>
            <i style={{ width: `${(share / most) * 100}%` }} />
            <span>{percent(share)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
