import { Button } from '@mantine/core';
import { ProblemError, UnreachableError } from '../api/problem';
import { LevelMark } from './level-mark';
import styles from './notice.module.css';

interface ProblemNoticeProps {
  error: Error;
  title?: string;
  onRetry?: () => void;
}

/** An error as the server told it: what, why, what to do, and the id under which the log has it. */
export function ProblemNotice({ error, title, onRetry }: ProblemNoticeProps) {
  const problem = error instanceof ProblemError ? error : null;
  const known = problem !== null || error instanceof UnreachableError;
  return (
    <div className={styles.notice} data-tone="bad" role="alert">
      <LevelMark level="bad" size={14} />
      <div className={styles.body}>
        <p className={styles.title}>{title ?? problem?.title ?? 'Something went wrong'}</p>
        <p>
          {known ? error.message : 'This is a defect of the page. Its details are in the browser’s console.'}
        </p>
        {problem && problem.errors.length > 0 && <Faults errors={problem.errors} />}
        {problem && problem.requestId !== '' && (
          <p className={styles.id}>
            {problem.code} · request <code>{problem.requestId}</code>
          </p>
        )}
      </div>
      {onRetry && (
        <Button variant="default" size="xs" onClick={onRetry}>
          Try again
        </Button>
      )}
    </div>
  );
}

const MOST_FAULTS = 5;

function Faults({ errors }: { errors: ProblemError['errors'] }) {
  return (
    <ul className={styles.faults}>
      {errors.slice(0, MOST_FAULTS).map(({ file, line, column, parameter, message }, index) => (
        <li key={index}>
          {[file, line && `line ${line}`, column ?? parameter].filter(Boolean).join(', ')}: {message}
        </li>
      ))}
      {errors.length > MOST_FAULTS && <li>and {errors.length - MOST_FAULTS} more</li>}
    </ul>
  );
}
