import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../api/client';
import { jobQuery } from '../../api/queries';

/** Cancel and retry. Both answer the job as it is then. */
export function useJobActions(id: string) {
  const client = useQueryClient();
  const onSuccess = (job: Awaited<ReturnType<typeof cancelJob>>) =>
    client.setQueryData(jobQuery(id).queryKey, job);
  const cancel = useMutation({ mutationFn: () => cancelJob(id), onSuccess });
  const retry = useMutation({
    mutationFn: () => post('/api/v1/jobs/{id}/retry', { path: { id } }),
    onSuccess,
  });
  return { cancel, retry, error: cancel.error ?? retry.error };
}

const cancelJob = (id: string) => post('/api/v1/jobs/{id}/cancel', { path: { id } });
