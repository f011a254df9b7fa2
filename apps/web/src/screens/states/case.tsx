import type { ReactNode } from 'react';
import styles from './states.module.css';

/** A state with its name above it. */
export function Case({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.case}>
      <p className={styles.name}>{name}</p>
      {children}
    </div>
  );
}

export function Cases({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.cases} aria-label={title}>
      <h2>{title}</h2>
      <div className={styles.grid}>{children}</div>
    </section>
  );
}
