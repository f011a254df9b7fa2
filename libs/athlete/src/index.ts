export type { Day } from './day';
export type { Provenance, StoredRecords, UploadRank } from './records/provenance';
