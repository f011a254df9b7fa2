export interface ReportsSearch {
  period?: 'month';
  /** A day of the week, YYYY-MM-DD, or a month, YYYY-MM. Left out: the last whole one. */
  at?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MONTH = /^\d{4}-\d{2}$/;

/** What the address says, as far as it can be used. */
export function readReportsSearch(search: Record<string, unknown>): ReportsSearch {
  const isMonth = search.period === 'month';
  const { at } = search;
  const isUsable = typeof at === 'string' && (isMonth ? MONTH : DAY).test(at);
  return { ...(isMonth ? { period: 'month' } : {}), ...(isUsable ? { at } : {}) };
}
