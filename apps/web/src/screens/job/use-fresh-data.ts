import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isFinished } from '../../api/job-events';
import type { Job } from '../../api/types';
import { isReadable } from './step-words';

/** What was read before a job brought new days or models is out of date: once when days are there, once at its end. */
export function useFreshData(job: Job): void {
  const client = useQueryClient();
  const stage = isFinished(job.status) ? 'ended' : isReadable(job) ? 'readable' : 'working';
  useEffect(() => {
    if (stage === 'working') return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'jobs' });
  }, [stage, client]);
}
