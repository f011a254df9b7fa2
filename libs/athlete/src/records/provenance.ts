import type { CycleRecord, JournalRecord, SleepRecord, WorkoutRecord } from '@whoop/sources';

/** Where an upload stands among the uploads of its athlete: ordered by the export's last instant, then by its hash. */
export interface UploadRank {
  uploadId: string;
  lastInstantMs: number;
  sha256: string;
}

/** Which upload each field of a stored row comes from. */
export interface Provenance {
  /** The highest-ranked upload that holds this row. */
  uploadId: string;
  /** Field name to upload id, for the fields whose value comes from a lower-ranked upload; null when there is none. */
  older: Record<string, string> | null;
}

/** All records of one athlete as stored, each row with its provenance. */
export interface StoredRecords {
  cycles: (CycleRecord & Provenance)[];
  sleeps: (SleepRecord & Provenance)[];
  workouts: (WorkoutRecord & Provenance)[];
  journal: (JournalRecord & Provenance)[];
}
