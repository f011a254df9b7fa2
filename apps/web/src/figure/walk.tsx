import type { ReactNode } from 'react';
import styles from './walk.module.css';

export interface WalkProps {
  /** What can be walked and with which keys: the name of the place. */
  name: string;
  /** What stands under the cursor; read out when it changes. */
  said: string | null;
  /** Shown while there is no cursor. */
  hint: string;
  /** Whether the key moved the cursor: then the page does not scroll. */
  onKey: (key: string) => boolean;
  /** The keyboard has come here. */
  onFocus: () => void;
}

/** A chart whose marks can be walked with keys; below it stands what is under the cursor. */
export function Walk({ name, said, hint, onKey, onFocus, children }: WalkProps & { children: ReactNode }) {
  return (
    <>
      <div
        // Passes arrow keys on to the page, where a screen reader would else read line by line.
        role="application"
        aria-label={name}
        tabIndex={0}
        className={styles.walk}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) onFocus();
        }}
        onKeyDown={(event) => {
          if (event.altKey || event.ctrlKey || event.metaKey) return;
          if (onKey(event.key)) event.preventDefault();
        }}
      >
        {children}
      </div>
      <p className={styles.said} data-hint={said === null || undefined} aria-live="polite">
        {said ?? hint}
      </p>
    </>
  );
}
