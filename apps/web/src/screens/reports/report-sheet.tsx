import type { ReactNode } from 'react';
import styles from './sheet.module.css';

interface ReportSheetProps {
  title: string;
  kind: string;
  headline: string | null;
  children: ReactNode;
}

/** A report as a sheet of paper: what it is of, its one sentence, its blocks, and what it is not. */
export function ReportSheet({ title, kind, headline, children }: ReportSheetProps) {
  return (
    <article className={styles.sheet} aria-label={`${kind}, ${title}`}>
      <p className={styles.headline}>{headline ?? 'There is nothing before it to compare with yet.'}</p>
      <div className={styles.grid}>{children}</div>
      <footer className={styles.foot}>
        <p>
          General wellness information, not medical advice. If you feel unwell, are injured or pregnant, or
          have a heart or other medical condition, follow your clinician. If you feel worse than this says,
          trust how you feel.
        </p>
        <p data-paper="only">
          {kind} by Whoop Insights Pro, made from a WHOOP export. Not affiliated with WHOOP.
        </p>
      </footer>
    </article>
  );
}
