import type { History } from '../../api/types';
import { Panel } from '../../shell/page';
import { plural } from '../../words/numbers';
import styles from './today.module.css';

/** Thin history: what comes when. Nothing where all is there. */
export function UnlockPanel({ history }: { history: History }) {
  if (history.missing.length === 0) return null;
  return (
    <Panel
      title="What comes with more days"
      note={`${plural(history.recoveries, 'day')} with a recovery so far. Until then, rules stand in.`}
    >
      <ul className={styles.unlock}>
        {history.missing.map(({ key, title, need_days: need, have_days: have, message }) => (
          <li key={key}>
            <span>{title}</span>
            <span className="muted small">{message}</span>
            <progress max={need} value={have} aria-label={`${title}: ${have} of ${need} days`} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
