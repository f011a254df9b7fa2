import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { post } from './client';
import { jobsQuery } from './queries';

type JobAddress = '/api/v1/train' | '/api/v1/insights/regenerate' | '/api/v1/me/export';

/** Asks for a job; its screen comes up. */
export function useStartJob(address: JobAddress) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => post(address),
    onSuccess: async ({ job_id: id }) => {
      // The list lacks it; who looks at the list next reads it anew.
      await client.invalidateQueries({ queryKey: jobsQuery.queryKey, refetchType: 'none' });
      await navigate({ to: '/jobs/$id', params: { id } });
    },
  });
}
