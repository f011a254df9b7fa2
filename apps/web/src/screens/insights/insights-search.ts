import type { InsightFamily } from '../../api/types';
import { isFamily } from './family-words';

export interface InsightsSearch {
  family?: InsightFamily;
  /** Not only the ten of highest rank. */
  all?: boolean;
}

/** What the address says, as far as it can be used. */
export const readInsightsSearch = (search: Record<string, unknown>): InsightsSearch => ({
  ...(isFamily(search.family) ? { family: search.family } : {}),
  ...(search.all === true ? { all: true } : {}),
});
