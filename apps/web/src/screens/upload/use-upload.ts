import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { sendExport } from '../../api/send-export';
import { chooseFiles } from './choose-files';

/** Sends an export and goes on to its job. `share` is how much has left, 0-1; null while nothing is on its way. */
export function useUpload() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const stop = useRef<AbortController | null>(null);
  const mutation = useMutation({
    mutationFn: (file: File) => {
      stop.current = new AbortController();
      setShare(0);
      return sendExport(file, { onProgress: setShare, signal: stop.current.signal });
    },
    onSuccess: ({ job_id: id, duplicate }) => {
      void client.invalidateQueries({ queryKey: ['uploads'] });
      return navigate({ to: '/jobs/$id', params: { id }, search: duplicate ? { again: true } : {} });
    },
    onSettled: () => setShare(null),
  });
  const send = async (files: readonly File[]): Promise<void> => {
    mutation.reset();
    const choice = await chooseFiles(files);
    setRefused('problem' in choice ? choice.problem : null);
    if ('file' in choice) mutation.mutate(choice.file);
  };
  const wasStopped = mutation.error?.name === 'AbortError';
  return {
    send,
    share,
    refused,
    error: wasStopped ? null : mutation.error,
    retry: () => mutation.variables && mutation.mutate(mutation.variables),
    stop: () => stop.current?.abort(),
  };
}

export type UploadState = ReturnType<typeof useUpload>;
