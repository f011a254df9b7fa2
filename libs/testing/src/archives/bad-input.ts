import type { ImportReport, RecordKind, RejectionCode } from '@whoop/sources';

/** What a report must say at least; what is not named is not judged. */
export interface Accepted {
  counts?: Partial<Record<RecordKind, number>>;
  /** All reason codes with their numbers, none besides. */
  issueCounts?: ImportReport['issueCounts'];
  /** Codes of warnings that must be there. */
  warnings?: readonly string[];
  /** Names of entries that must be listed as not read. */
  ignored?: readonly string[];
}

/** An upload that is hostile, damaged or odd, and what must become of it. Data, so that every layer can be tested with it. */
export interface BadInput {
  /** Stable: `c2-…` numbers are those of reliability c.2, `f11-…` those of whoop-format 11. */
  id: string;
  title: string;
  /** Built when asked for: some are large. */
  build(this: void): Uint8Array;
  expect: { rejected: RejectionCode } | { accepted: Accepted };
}

export function rejected(id: string, title: string, code: RejectionCode, build: () => Uint8Array): BadInput {
  return { id, title, build, expect: { rejected: code } };
}

export function accepted(id: string, title: string, report: Accepted, build: () => Uint8Array): BadInput {
  return { id, title, build, expect: { accepted: report } };
}
