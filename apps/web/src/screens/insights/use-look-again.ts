import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { post } from '../../api/client';

/** Looks for patterns again: a job, whose screen comes up. */
export function useLookAgain() {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => post('/api/v1/insights/regenerate'),
    onSuccess: ({ job_id: id }) => navigate({ to: '/jobs/$id', params: { id } }),
  });
}
