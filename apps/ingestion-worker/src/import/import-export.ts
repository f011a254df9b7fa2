import { buildDays, mergeRecords } from '@whoop/athlete';
import type { Day, StoredRecords, Unassigned, UploadRank } from '@whoop/athlete';
import { readExport, RejectedFile } from '@whoop/sources';
import type { Coverage, ImportReport, Place, RejectionCode } from '@whoop/sources';

/** What is known of the athlete before this import, and the upload's bytes. */
export interface ImportInput {
  bytes: Uint8Array;
  uploadId: string;
  sha256: string;
  stored: StoredRecords;
  coverage: Coverage[];
  ranks: UploadRank[];
  /** Now, with room for clocks that are ahead (epoch ms): what the file says of later is an error. */
  latestMs: number;
}

export interface Imported {
  ok: true;
  /** Only the rows that differ from what is stored. */
  changed: StoredRecords;
  /** All days of the athlete, rebuilt from all records. */
  days: Day[];
  /** Stored records of the athlete that belong to no cycle and so to no day. */
  unassigned: Unassigned;
  report: ImportReport;
  coverage: Coverage;
  lastInstantMs: number;
  /** Time of the pure work: parse, merge and days. */
  pureMs: number;
}

/** A refusal as data: error classes do not survive the way between processes. */
export interface Refused {
  ok: false;
  code: RejectionCode;
  message: string;
  places: Place[];
}

/** Bytes → records → merged records → days, in one call. Pure, so that it can run in a child process; throws only on defects. */
export function importExport(input: ImportInput, onProgress: (fraction: number) => void): Imported | Refused {
  try {
    return rebuild(input, onProgress);
  } catch (error) {
    if (!(error instanceof RejectedFile)) throw error;
    return { ok: false, code: error.code, message: error.message, places: error.places };
  }
}

function rebuild(input: ImportInput, onProgress: (fraction: number) => void): Imported {
  const begun = performance.now();
  const { uploadId, sha256, stored, latestMs } = input;
  const { records, coverage, report, lastInstantMs } = readExport(input.bytes, {
    latestMs,
    onProgress: (fraction) => onProgress(fraction * 0.6),
  });
  // An export without rows ranks below every other: it holds no value that could win.
  const rank: UploadRank = { uploadId, sha256, lastInstantMs: lastInstantMs ?? 0 };
  const ranks = [...input.ranks.filter((other) => other.uploadId !== uploadId), rank];
  const { all, changed } = mergeRecords({ stored, incoming: records, uploadId, ranks });
  onProgress(0.7);
  const { days, unassigned } = buildDays(all, [...input.coverage, coverage]);
  onProgress(0.8);
  return {
    ok: true,
    changed,
    days,
    unassigned,
    report,
    coverage,
    lastInstantMs: rank.lastInstantMs,
    pureMs: performance.now() - begun,
  };
}
