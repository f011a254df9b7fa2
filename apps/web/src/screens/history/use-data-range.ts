import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { summaryQuery, uploadsQuery } from '../../api/queries';
import type { UploadPage } from '../../api/types';
import { addDays } from '../../words/times';

export interface DataRange {
  first: string;
  last: string;
}

/** The API answers at most 3,700 days at once. */
const MOST_DAYS = 3_700;

/** From the first day of any export to the newest day; null while unknown or without data. */
export function useDataRange(): {
  range: DataRange | null;
  isEmpty: boolean;
  error: Error | null;
  retry: () => void;
} {
  const uploads = useQuery(uploadsQuery);
  const summary = useQuery(summaryQuery);
  const last = summary.data?.today?.date;
  const first = uploads.data && firstDay(uploads.data);
  const range = useMemo(
    () => (first && last ? { first: latest(first, addDays(last, 1 - MOST_DAYS)), last } : null),
    [first, last],
  );
  return {
    range,
    isEmpty:
      summary.data !== undefined && (summary.data.today === null || (uploads.data !== undefined && !first)),
    error: uploads.error ?? summary.error,
    retry: () => void Promise.all([uploads.refetch(), summary.refetch()]),
  };
}

function firstDay({ items }: UploadPage): string | null {
  const days = items.flatMap(({ report }) => (report?.range ? [report.range.first_day] : []));
  return days.length === 0 ? null : days.reduce((one, other) => (one < other ? one : other));
}

const latest = (one: string, other: string): string => (one > other ? one : other);
