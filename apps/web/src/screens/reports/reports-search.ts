import { isRealDay } from './report-spans';

export interface ReportsSearch {
  period?: 'month';
  /** A day of the week, YYYY-MM-DD, or a month, YYYY-MM. Left out: the last whole one. */
  at?: string;
}

const DAY = /^(19|20|21)\d{2}-\d{2}-\d{2}$/;
const MONTH = /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/;

/** What the address says, as far as it can be used. */
export function readReportsSearch(search: Record<string, unknown>): ReportsSearch {
  const isMonth = search.period === 'month';
  const { at } = search;
  const isUsable = typeof at === 'string' && (isMonth ? MONTH.test(at) : DAY.test(at) && isRealDay(at));
  return { ...(isMonth ? { period: 'month' } : {}), ...(isUsable ? { at } : {}) };
}
