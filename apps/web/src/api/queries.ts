import { queryOptions } from '@tanstack/react-query';
import { get } from './client';
import type { InsightFamily, InsightsFeed, MetricKey } from './types';

/** What the API is asked, each with its key: screens that ask the same share one answer. */
export const summaryQuery = queryOptions({
  queryKey: ['summary'],
  queryFn: ({ signal }) => get('/api/v1/dashboard/summary', {}, signal),
});

export interface TrendsQuestion {
  metrics: readonly (MetricKey | 'flags')[];
  from?: string | null;
  to?: string | null;
}

export const trendsQuery = ({ metrics, from, to }: TrendsQuestion) =>
  queryOptions({
    queryKey: ['trends', metrics, from ?? null, to ?? null],
    queryFn: ({ signal }) =>
      get(
        '/api/v1/dashboard/trends',
        {
          query: {
            metrics: metrics.join(','),
            start_date: from ?? undefined,
            end_date: to ?? undefined,
          },
        },
        signal,
      ),
  });

export const trackRecordQuery = queryOptions({
  queryKey: ['track-record'],
  queryFn: ({ signal }) => get('/api/v1/dashboard/track-record', { query: { limit: 120 } }, signal),
});

export interface Plan {
  strain: number | null;
  sleepMin: number | null;
  bedtime: string | null;
}

export const forecastQuery = ({ strain, sleepMin, bedtime }: Plan) =>
  queryOptions({
    queryKey: ['forecast', strain, sleepMin, bedtime],
    queryFn: ({ signal }) =>
      get(
        '/api/v1/dashboard/forecast',
        {
          query: {
            strain: strain ?? undefined,
            sleep_min: sleepMin ?? undefined,
            bedtime: bedtime ?? undefined,
          },
        },
        signal,
      ),
  });

export const uploadsQuery = queryOptions({
  queryKey: ['uploads'],
  queryFn: ({ signal }) => get('/api/v1/uploads', { query: { limit: 100 } }, signal),
});

export const uploadQuery = (id: string) =>
  queryOptions({
    queryKey: ['uploads', id],
    queryFn: ({ signal }) => get('/api/v1/uploads/{id}', { path: { id } }, signal),
  });

export const jobQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => get('/api/v1/jobs/{id}', { path: { id } }, signal),
  });

/** As many jobs as the API tells at once: an archive may be older than many uploads. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => get('/api/v1/jobs', { query: { limit: 100 } }, signal),
});

export const modelsQuery = queryOptions({
  queryKey: ['models'],
  queryFn: ({ signal }) => get('/api/v1/models', { query: { limit: 50 } }, signal),
});

/** The newest 500 workouts at most. */
export const workoutsQuery = ({ from }: { from: string | null }) =>
  queryOptions({
    queryKey: ['workouts', from],
    queryFn: ({ signal }) =>
      pagesOf((cursor) =>
        get('/api/v1/workouts', { query: { limit: 100, cursor, start_date: from ?? undefined } }, signal),
      ),
  });

/** The newest 500 nights and naps at most, of those that ended on or after a day. */
export const sleepsQuery = ({ from }: { from: string }) =>
  queryOptions({
    queryKey: ['sleeps', from],
    queryFn: ({ signal }) =>
      pagesOf((cursor) => get('/api/v1/sleeps', { query: { limit: 100, cursor, start_date: from } }, signal)),
  });

interface ListPage<T> {
  items: T[];
  total: number;
  next_cursor: string | null;
}

const MOST_ITEMS = 500;

/** Pages of a list, asked for one after the other. */
async function pagesOf<T>(
  ask: (cursor: string | undefined) => Promise<ListPage<T>>,
): Promise<{ items: T[]; total: number }> {
  const items: T[] = [];
  let cursor: string | undefined;
  let total = 0;
  do {
    const page = await ask(cursor);
    items.push(...page.items);
    total = page.total;
    cursor = page.next_cursor ?? undefined;
  } while (cursor !== undefined && items.length < MOST_ITEMS);
  return { items, total };
}

export const insightsQuery = ({ family, all }: { family: InsightFamily | null; all: boolean }) =>
  queryOptions({
    queryKey: ['insights', family, all],
    // A job is answered only where the address asks for a new search.
    queryFn: async ({ signal }) =>
      (await get(
        '/api/v1/dashboard/insights',
        { query: { family: family ?? undefined, all: all ? 'true' : undefined } },
        signal,
      )) as InsightsFeed,
  });

export const evidenceQuery = (id: string) =>
  queryOptions({
    queryKey: ['insights', id, 'days'],
    queryFn: ({ signal }) => get('/api/v1/insights/{id}/days', { path: { id } }, signal),
  });

export const journalQuery = queryOptions({
  queryKey: ['journal'],
  queryFn: ({ signal }) => get('/api/v1/journal', {}, signal),
});

export const preferencesQuery = queryOptions({
  queryKey: ['preferences'],
  queryFn: ({ signal }) => get('/api/v1/me/preferences', {}, signal),
});

/** The week of a day; null: the last whole one. */
export const weeklyReportQuery = (date: string | null) =>
  queryOptions({
    queryKey: ['reports', 'weekly', date],
    queryFn: ({ signal }) => get('/api/v1/reports/weekly', { query: { date: date ?? undefined } }, signal),
  });

/** A month, YYYY-MM; null: the last whole one. */
export const monthlyReportQuery = (month: string | null) =>
  queryOptions({
    queryKey: ['reports', 'monthly', month],
    queryFn: ({ signal }) => get('/api/v1/reports/monthly', { query: { month: month ?? undefined } }, signal),
  });
