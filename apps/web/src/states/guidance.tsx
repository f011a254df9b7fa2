import { ProblemError } from '../api/problem';
import { Notice } from './notice';
import { ProblemNotice } from './problem-notice';

/** Why something could not be begun. Too little data is no fault of anybody: it is said as guidance. */
export function Guidance({ error }: { error: Error }) {
  if (error instanceof ProblemError && error.code === 'insufficient_data') {
    return (
      <Notice title="A few more days are needed" tone="middle" live>
        <p>{error.message}</p>
      </Notice>
    );
  }
  return <ProblemNotice error={error} />;
}
