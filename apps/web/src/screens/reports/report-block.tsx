import type { ReactNode } from 'react';
import styles from './sheet.module.css';

type Width = 'third' | 'half' | 'two-thirds' | 'full';

interface BlockProps {
  title: string;
  note?: ReactNode;
  width?: Width;
  children: ReactNode;
}

/** A part of the sheet under its own heading. It is kept on one page where it fits. */
export function Block({ title, note, width = 'third', children }: BlockProps) {
  return (
    <section className={styles.block} data-width={width} aria-label={title}>
      <div>
        <h2 className={styles.blockTitle}>{title}</h2>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </section>
  );
}

/** Blocks one below the other in the place of one. */
export const Stack = ({ width, children }: { width: Width; children: ReactNode }) => (
  <div className={styles.stack} data-width={width}>
    {children}
  </div>
);

export interface Fact {
  name: string;
  value: ReactNode;
  note?: ReactNode;
}

/** Names at the left, figures at the right. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt>
            {name}
            {note && <small>, {note}</small>}
          </dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
