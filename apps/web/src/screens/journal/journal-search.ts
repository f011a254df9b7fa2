import { isOutcome, type JournalOutcome } from './outcome-words';

export interface JournalSearch {
  outcome?: JournalOutcome;
}

/** What the address says, as far as it can be used. */
export const readJournalSearch = (search: Record<string, unknown>): JournalSearch =>
  isOutcome(search.outcome) ? { outcome: search.outcome } : {};
