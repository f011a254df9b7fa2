import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Issue } from '../../api/types';
import { plural } from '../../words/numbers';
import styles from './uploads.module.css';

const FIRST = 8;

const EFFECTS: Record<Issue['effect'], string> = {
  row_skipped: 'row not used',
  cell_nulled: 'value left out',
  cell_adjusted: 'value adjusted',
};

/** Row by row what was not taken as it stood. */
export function IssueList({ issues, total }: { issues: readonly Issue[]; total: number }) {
  const [all, setAll] = useState(false);
  if (total === 0) return <p className="muted">Every row was used as it stood.</p>;
  const shown = all ? issues : issues.slice(0, FIRST);
  return (
    <div>
      <h3 className={styles.heading}>What was not taken as it stood</h3>
      <ul className={styles.issues}>
        {shown.map((issue, index) => (
          <li key={index}>
            <span className={styles.place}>
              {issue.file}:{issue.line}
              {issue.column && ` · ${issue.column}`}
            </span>
            <span>{issue.message}</span>
            <span className="muted">{EFFECTS[issue.effect]}</span>
          </li>
        ))}
      </ul>
      {!all && issues.length > FIRST && (
        <Button variant="default" size="xs" onClick={() => setAll(true)}>
          {plural(issues.length - FIRST, 'more row')}
        </Button>
      )}
      {all && total > issues.length && (
        <p className="muted small">
          The first {issues.length} of {total}; all are in the CSV.
        </p>
      )}
    </div>
  );
}
