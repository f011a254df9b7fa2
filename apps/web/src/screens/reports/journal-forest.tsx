import { Link } from '@tanstack/react-router';
import type { MonthlyReport } from '../../api/types';
import { LevelMark } from '../../states/level-mark';
import { figure } from '../../words/numbers';
import { effectRows, type EffectRow } from './effect-rows';
import figures from './figures.module.css';
import styles from './said.module.css';
import strips from './strips.module.css';
import { Block } from './report-block';

const MOST_ROWS = 12;

/** What the journal is linked with, each behaviour with its range. */
export function JournalForest({ journal }: { journal: MonthlyReport['journal'] }) {
  const { rows, reach } = effectRows(journal);
  const shown = rows.slice(0, MOST_ROWS);
  const more = rows.length - shown.length;
  return (
    <Block
      title="Journal and recovery"
      note={`Recovery on days after it against like days without, in points with the 95 % range, from all days of the journal. Linked with is not caused by. The axis reaches from −${reach} to +${reach}.`}
      width="full"
    >
      {shown.length === 0 ? (
        <p className={figures.quiet}>
          No behaviour has been answered often enough yet. It takes days with it and days without.
        </p>
      ) : (
        <ul className={styles.forest}>
          {shown.map((row) => (
            <Effect key={row.key} row={row} />
          ))}
        </ul>
      )}
      {more > 0 && (
        <p className={figures.quiet}>
          and {figure(more)} more under <Link to="/journal">Journal</Link>
        </p>
      )}
    </Block>
  );
}

const Effect = ({
  row: { name, days, text, verdict, decided, level, at, low, high },
}: {
  row: EffectRow;
}) => (
  <li data-decided={decided} data-level={level}>
    <span>
      {name} <small>{days}</small>
    </span>
    <span className={strips.strip} aria-hidden="true">
      <i className={strips.zero} />
      {low !== null && high !== null && (
        <i className={strips.range} style={{ left: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
      )}
      <i className={strips.dot} style={{ left: `${at * 100}%` }} />
    </span>
    <span className={styles.effect}>{text}</span>
    <span className={styles.verdict}>
      {level !== 'none' && <LevelMark level={level} size={9} />} {verdict}
    </span>
  </li>
);
