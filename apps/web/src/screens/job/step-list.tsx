import type { Job } from '../../api/types';
import { percent } from '../../words/numbers';
import styles from './job.module.css';
import { stepLines, type StepLine } from './step-words';

const MARKS: Record<StepLine['state'], string> = {
  done: '●',
  running: '◐',
  ready: '○',
  waiting: '○',
  skipped: '–',
  failed: '▼',
  cancelled: '◇',
};

/** The stations of a job, one below the other. */
export function StepList({ job }: { job: Job }) {
  return (
    <ol className={styles.steps}>
      {stepLines(job).map((line) => (
        <li key={line.key} data-state={line.state}>
          <span aria-hidden="true" className={styles.mark}>
            {MARKS[line.state]}
          </span>
          <span>
            <b>{line.title}</b>
            <span className="muted small">{line.what}</span>
          </span>
          <span className={styles.state}>
            {line.state === 'running' ? percent(line.progress) : line.state}
            {line.attempt && `, ${line.attempt}`}
          </span>
        </li>
      ))}
    </ol>
  );
}
