import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { UnreachableError } from './problem';

const PROBE_MS = 3_000;

/** Whether the server answers. Once a request found it away it is asked until it is back; then everything is read anew. */
export function useServerState(): { reachable: boolean } {
  const client = useQueryClient();
  const router = useRouter();
  const [reachable, setReachable] = useState(true);
  useEffect(() => {
    const lost = (error: unknown): void => {
      if (error instanceof UnreachableError) setReachable(false);
    };
    const offQueries = client.getQueryCache().subscribe(({ query }) => lost(query.state.fetchFailureReason));
    const offMutations = client.getMutationCache().subscribe(({ mutation }) => lost(mutation?.state.error));
    const offOnline = onlineManager.subscribe((online) => {
      if (!online) setReachable(false);
    });
    // A screen's file that could not be fetched.
    const offFiles = (): void => setReachable(false);
    window.addEventListener('vite:preloadError', offFiles);
    return () => {
      [offQueries, offMutations, offOnline].forEach((off) => off());
      window.removeEventListener('vite:preloadError', offFiles);
    };
  }, [client]);
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => {
      void answers().then((yes) => {
        if (!yes) return;
        setReachable(true);
        void client.invalidateQueries();
        void router.invalidate();
      });
    }, PROBE_MS);
    return () => clearInterval(timer);
  }, [reachable, client, router]);
  return { reachable };
}

const answers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
