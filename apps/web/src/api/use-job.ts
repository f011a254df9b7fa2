import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { followJob, isFinished } from './job-events';
import { jobQuery } from './queries';
import type { Job } from './types';

const POLL_MS = { first: 2_000, most: 10_000 };

/** A job as it is now: by events, and by asking every 2 to 10 s while they do not arrive. */
export function useJob(id: string) {
  const client = useQueryClient();
  const [live, setLive] = useState(true);
  const query = useQuery({
    ...jobQuery(id),
    staleTime: 0,
    refetchInterval: ({ state }) => {
      const ended = state.data !== undefined && isFinished(state.data.status);
      if (live || ended) return false;
      return Math.min(POLL_MS.first * 2 ** Math.min(state.fetchFailureCount, 3), POLL_MS.most);
    },
  });
  const status = query.data?.status;
  const finished = status !== undefined && isFinished(status);
  useEffect(() => {
    if (finished) return undefined;
    const { queryKey } = jobQuery(id);
    return followJob(id, { onJob: (job: Job) => client.setQueryData(queryKey, job), onLive: setLive });
  }, [id, finished, client]);
  return { ...query, live: live || finished };
}
