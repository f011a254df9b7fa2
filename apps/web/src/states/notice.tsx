import type { ReactNode } from 'react';
import type { Level } from '../words/levels';
import { LevelMark } from './level-mark';
import styles from './notice.module.css';

interface NoticeProps {
  title: string;
  tone?: Level;
  children?: ReactNode;
  action?: ReactNode;
  /** Read out when it appears, without interrupting. */
  live?: boolean;
}

/** Something worth knowing about what is on the screen: stale, partial, offline. */
export function Notice({ title, tone = 'middle', children, action, live = false }: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={live ? 'status' : undefined}>
      <LevelMark level={tone} size={14} />
      <div className={styles.body}>
        <p className={styles.title}>{title}</p>
        {children}
      </div>
      {action}
    </div>
  );
}

/** A place that has nothing to show, with the reason and what would fill it. */
export function Empty({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children && <div className="muted">{children}</div>}
      {action}
    </div>
  );
}
