import styles from './legend.module.css';

export interface LegendItem {
  name: string;
  /** A token. */
  colour: string;
  form: 'block' | 'line' | 'dash' | 'hollow';
}

/** What the colours and dashes of a chart mean, in words beside it. */
export function Legend({ items }: { items: readonly LegendItem[] }) {
  return (
    <ul className={styles.legend}>
      {items.map(({ name, colour, form }) => (
        <li key={name}>
          <i data-form={form} style={{ color: `var(--${colour})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}
