import type { ReactNode } from 'react';
import styles from './stat-strip.module.css';

export interface Stat {
  name: string;
  figure: string;
  unit?: string;
  note?: ReactNode;
  colour?: string;
}

/** A row of figures above the charts that explain them. */
export function StatStrip({ stats, label }: { stats: readonly Stat[]; label: string }) {
  return (
    <ul className={styles.strip} aria-label={label}>
      {stats.map(({ name, figure, unit, note, colour }) => (
        <li key={name} style={{ borderLeftColor: colour ? `var(--${colour})` : undefined }}>
          <span className={styles.name}>{name}</span>
          <span className={`figure-number ${styles.figure}`}>
            {figure} {unit && <small>{unit}</small>}
          </span>
          {note && <span className={styles.note}>{note}</span>}
        </li>
      ))}
    </ul>
  );
}
