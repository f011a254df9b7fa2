import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { apiAddress } from '../../api/client';
import { isFinished } from '../../api/job-events';
import type { Job } from '../../api/types';
import { jobGoal, type JobGoal } from './job-words';
import { useJobActions } from './use-job-actions';

/** What the job was for, and what can still be done about it. */
export function JobButtons({ job }: { job: Job }) {
  const { cancel, retry, error } = useJobActions(job.id);
  const goal = jobGoal(job);
  return (
    <>
      {goal && <Goal goal={goal} />}
      {!isFinished(job.status) && (
        <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate()}>
          Cancel
        </Button>
      )}
      {(job.status === 'failed' || job.status === 'cancelled') && (
        <Button variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
          Try again
        </Button>
      )}
      {error && (
        <p className="small" role="alert">
          {error.message}
        </p>
      )}
    </>
  );
}

function Goal({ goal }: { goal: JobGoal }) {
  if ('download' in goal) {
    return (
      <Button component="a" href={apiAddress(goal.download)} download>
        {goal.name}
      </Button>
    );
  }
  return (
    <Button component={Link} to={goal.to}>
      {goal.name}
    </Button>
  );
}
