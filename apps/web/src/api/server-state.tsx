import { onlineManager, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { UnreachableError } from './problem';

const PROBE_MS = 3_000;

/** Whether the server answers. Once a request found it away it is asked until it is back; then everything is read anew. */
export function useServerState(): { reachable: boolean } {
  const client = useQueryClient();
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
    return () => (offQueries(), offMutations(), offOnline());
  }, [client]);
  useEffect(() => {
    if (reachable) return undefined;
    const timer = setInterval(() => {
      void answers().then((yes) => {
        if (!yes) return;
        setReachable(true);
        void client.invalidateQueries();
      });
    }, PROBE_MS);
    return () => clearInterval(timer);
  }, [reachable, client]);
  return { reachable };
}

const answers = (): Promise<boolean> =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  );
