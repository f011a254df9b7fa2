import type { ReactNode } from 'react';
import styles from './settings.module.css';

interface SettingProps {
  name: string;
  note: ReactNode;
  /** What is changed, or done, at the right. */
  children: ReactNode;
}

/** A line of the settings: what it is, and what can be done about it. */
export function Setting({ name, note, children }: SettingProps) {
  return (
    <div className={styles.setting}>
      <div className={styles.what}>
        <h3>{name}</h3>
        <div className="muted small">{note}</div>
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
