import { useQuery } from '@tanstack/react-query';
import { summaryQuery, trendsQuery } from '../../api/queries';
import type { MetricKey, Trends } from '../../api/types';
import type { Loading } from '../../states/query-view';
import { addDays } from '../../words/times';

/** Series of the last days up to the newest one. `isEmpty` once it is known that there is no day at all. */
export function useRecentTrends(
  metrics: readonly MetricKey[],
  days: number,
): { query: Loading<Trends>; isEmpty: boolean } {
  const summary = useQuery(summaryQuery);
  const last = summary.data?.today?.date;
  const trends = useQuery({
    ...trendsQuery({ metrics, from: last && addDays(last, 1 - days), to: last }),
    enabled: last !== undefined,
    placeholderData: (before: Trends | undefined) => before,
  });
  const failed = last === undefined && summary.error !== null;
  const query = failed ? { data: undefined, error: summary.error, refetch: summary.refetch } : trends;
  return { query, isEmpty: summary.data?.today === null };
}
