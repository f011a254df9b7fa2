import type { Strip } from './compared-rows';
import styles from './strips.module.css';

interface ChangeStripProps {
  strip: Strip;
  /** A token. */
  colour: string;
}

const at = (place: number): string => `${place * 100}%`;

/** This span on the span before, which is the line in the middle; grey is the mean of four weeks, a bar the 95 % range. */
export function ChangeStrip({ strip: { now, usual, low, high }, colour }: ChangeStripProps) {
  return (
    <span className={styles.strip} aria-hidden="true" style={{ color: `var(--${colour})` }}>
      <i className={styles.zero} />
      {low !== null && high !== null && (
        <i className={styles.range} style={{ left: at(low), width: at(high - low) }} />
      )}
      {usual !== null && <i className={styles.usual} style={{ left: at(usual) }} />}
      {now !== null && <i className={styles.dot} style={{ left: at(now) }} />}
    </span>
  );
}
