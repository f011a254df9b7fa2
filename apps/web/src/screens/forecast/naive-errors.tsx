import type { ModeRecord, TrackRecord } from '../../api/types';
import { Panel } from '../../shell/page';
import { figure } from '../../words/numbers';
import styles from './forecast.module.css';

const NAMES: Record<string, string> = {
  persistence: 'As today',
  mean_7d: 'Mean of 7 days',
  mean_30d: 'Mean of 30 days',
  weekday_mean: 'Mean of the weekday',
  running_mean: 'Mean of all days',
  running_median: 'Median of all days',
};

/** The forecast beside the simplest ones, shortest error first. */
export function NaiveErrors({ record, models }: { record: ModeRecord; models: TrackRecord['models'] }) {
  const rows = [
    ...(record.mae === null ? [] : [{ name: 'What was shown', mae: record.mae, own: true }]),
    ...(record.naive ?? []).map(({ name, mae }) => ({ name: NAMES[name] ?? name, mae, own: false })),
  ].sort((one, other) => one.mae - other.mae);
  const most = Math.max(...rows.map(({ mae }) => mae), 1);
  const head = models?.heads.find((one) => one.head === record.mode);
  return (
    <Panel title="Against the simplest forecasts" note="Mean error in points of recovery; shorter is better.">
      <ul className={styles.errors}>
        {rows.map(({ name, mae, own }) => (
          <li key={name} data-own={own}>
            <span>{name}</span>
            <i style={{ width: `${(mae / most) * 100}%` }} />
            <span className="figure-number">{figure(mae, 1)}</span>
          </li>
        ))}
      </ul>
      {head && (
        <p className="muted small">
          In the newest training, judged on {figure(head.n)} days that it had not seen, “
          {head.winner.replaceAll('_', ' ')}” won:{' '}
          {Object.values(head.reasons)[0] ?? 'nothing simpler was as good'}.
        </p>
      )}
    </Panel>
  );
}
