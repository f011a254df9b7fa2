import { Progress } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Learning } from '../../api/types';
import { Panel } from '../../shell/page';
import { figure } from '../../words/numbers';
import { effectDigits } from './insight-words';
import styles from './insights.module.css';

/** Questions that the days do not answer yet: what is missing, and what could be seen by now. */
export function StillLearning({ learning, total }: { learning: readonly Learning[]; total: number }) {
  return (
    <Panel
      title="Still learning"
      note="Not “no effect”: there are too few days to tell. The soonest answered come first."
      aside={
        <Link to="/journal" className="small">
          Every journal question
        </Link>
      }
    >
      <ul className={styles.learning}>
        {learning.map((question) => (
          <li key={question.id}>
            <p>{question.title}</p>
            <Progress
              value={(question.have / question.need) * 100}
              size={6}
              aria-label={`${question.title}: ${question.have} of ${question.need} ${question.of}`}
            />
            <p className="muted small">
              {question.have} of {question.need} {question.of}
              {question.more_days !== null && ` · about ${figure(question.more_days)} more days`}
              {seenByNow(question)}
            </p>
          </li>
        ))}
      </ul>
      {total > learning.length && (
        <p className="muted small">
          {figure(total)} questions in all; {learning.length} are shown.
        </p>
      )}
    </Panel>
  );
}

const seenByNow = ({ smallest_effect: least, unit }: Learning): string =>
  least === null ? '' : ` · by now only ${figure(least, effectDigits(least))} ${unit} or more would show`;
