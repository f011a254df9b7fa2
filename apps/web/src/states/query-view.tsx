import type { ReactNode } from 'react';
import { ProblemNotice } from './problem-notice';
import { PanelSkeleton } from './skeletons';

/** What this needs of a query. */
export interface Loading<T> {
  data: T | undefined;
  error: Error | null;
  refetch: () => unknown;
}

interface QueryViewProps<T> {
  query: Loading<T>;
  /** What is loaded, in a few words: "Your day". */
  name: string;
  height?: number;
  children: (data: T) => ReactNode;
}

/** Skeleton, then data; data that is there stays while it is read anew or the server is away. */
export function QueryView<T>({ query, name, height = 160, children }: QueryViewProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) {
    return (
      <ProblemNotice
        error={query.error}
        title={`${name} could not be loaded`}
        onRetry={() => void query.refetch()}
      />
    );
  }
  return <PanelSkeleton name={name} height={height} />;
}
