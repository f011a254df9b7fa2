import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './problem';

const TRIES = 2;

/** Data changes when an export is imported or a model is trained, and both end with `invalidateQueries`. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      // The browser’s idea of being online says nothing about a server on this very machine.
      networkMode: 'always',
      retry: (failures, error) => failures < TRIES && mayPass(error),
      retryDelay: (failures) => 400 * 2 ** failures,
      refetchOnWindowFocus: true,
    },
    mutations: { networkMode: 'always' },
  },
});
