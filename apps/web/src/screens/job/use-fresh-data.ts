import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { isFinished } from '../../api/job-events';
import type { Job } from '../../api/types';
import { isChangedBy } from './job-words';
import { isReadable } from './step-words';

/** What was read before a job brought something new is out of date: once when days are there, once at its end. */
export function useFreshData(job: Job): void {
  const client = useQueryClient();
  const newest = useRef(job);
  newest.current = job;
  const stage = isFinished(job.status) ? 'ended' : isReadable(job) ? 'readable' : 'working';
  useEffect(() => {
    if (stage === 'working') return;
    void client.invalidateQueries({ predicate: ({ queryKey }) => isChangedBy(newest.current, queryKey) });
  }, [stage, client]);
}
