import styles from './range-bar.module.css';

interface RangeBarProps {
  lo: number;
  hi: number;
  value: number;
  /** The usual, marked in grey. */
  usual?: number | null;
  label: string;
}

const TICKS = [0, 33, 67, 100];

/** A forecast on the scale of recovery: the range is what is said, the mark inside is only its middle. */
export function RangeBar({ lo, hi, value, usual, label }: RangeBarProps) {
  return (
    <div className={styles.bar} role="img" aria-label={label}>
      <div className={styles.zones}>
        <i data-level="bad" />
        <i data-level="middle" />
        <i data-level="good" />
      </div>
      <div className={styles.track}>
        <div className={styles.range} style={{ left: `${lo}%`, width: `${Math.max(1, hi - lo)}%` }} />
        {usual != null && <div className={styles.usual} style={{ left: `${usual}%` }} />}
        <div className={styles.value} style={{ left: `${value}%` }} />
      </div>
      <div className={styles.ticks}>
        {TICKS.map((tick) => (
          <span key={tick} style={{ left: `${tick}%` }}>
            {tick}
          </span>
        ))}
      </div>
    </div>
  );
}
