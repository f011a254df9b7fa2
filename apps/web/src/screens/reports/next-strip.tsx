import styles from './sheet.module.css';

interface NextStripProps {
  title: string;
  lines: readonly string[];
}

/** What to do with the report: set apart, for that is what somebody takes along. */
export function NextStrip({ title, lines }: NextStripProps) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.next} aria-label={title}>
      <h2>{title}</h2>
      <ol>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </section>
  );
}
