import { LevelMark } from '../../states/level-mark';
import styles from './journal.module.css';

/** What the marks of the forest plot mean. */
export function EffectKey({ least, better }: { least: string; better: 'higher' | 'lower' }) {
  return (
    <div className={styles.key}>
      <ul>
        <li>
          <LevelMark level="good" /> linked with better
        </li>
        <li>
          <LevelMark level="bad" /> linked with worse
        </li>
        <li>
          <LevelMark level="none" /> no difference that matters
        </li>
        <li>
          <i data-key="open" /> cannot be told yet
        </li>
        <li>
          <i data-key="small" /> less than {least}
        </li>
      </ul>
      <p className="muted small">
        {better === 'higher' ? 'To the right is better.' : 'To the left is better.'} Whiskers are the 95 %
        range; at the right, days with / without. All are tested together, so that a few lucky ones among many
        do not count as found. Associated with, not caused by.
      </p>
    </div>
  );
}
