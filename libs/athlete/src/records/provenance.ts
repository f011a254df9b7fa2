import type { Records } from '@whoop/sources';

/** Where a stored row comes from. It makes merging independent of the order in which exports arrive. */
export interface Provenance {
  /** The highest-ranked upload that holds the row. */
  uploadId: string;
  /** Field name -> upload id, for each field whose value comes from a lower-ranked upload; null when there is none. */
  older: Record<string, string> | null;
}

/** All records of one athlete as stored: every row knows its uploads. */
export type StoredRecords = { [Kind in keyof Records]: (Records[Kind][number] & Provenance)[] };

/** What decides which of two uploads is the newer export: the last instant it tells of, then its hash. */
export interface UploadRank {
  uploadId: string;
  /** Epoch ms; 0 for an export without rows. */
  lastInstantMs: number;
  sha256: string;
}
