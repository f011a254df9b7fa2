import { useEffect, type ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  title: string;
  /** One sentence under the title. */
  lead?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}

/** A screen: its heading, which is also the tab's, and what is below. */
export function Page({ title, lead, aside, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · Whoop Insights Pro`;
  }, [title]);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {lead && <p className={styles.lead}>{lead}</p>}
        </div>
        {aside && <div className={styles.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}

/** A bordered area with a heading. */
export function Panel({
  title,
  note,
  aside,
  children,
}: {
  title?: string;
  note?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className={styles.panel} aria-label={title}>
      {(title || aside) && (
        <div className={styles.panelHead}>
          <div>
            {title && <h2 className={styles.panelTitle}>{title}</h2>}
            {note && <p className={styles.note}>{note}</p>}
          </div>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
}
