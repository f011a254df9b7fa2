export type { Day } from './day';
export { combineStrain } from './load/combine-strain';
export { loadToStrain } from './load/load-to-strain';
export { strainToLoad } from './load/strain-to-load';
export { mergeRecords } from './records/merge-records';
export type { MergeInput, MergeResult } from './records/merge-records';
export type { Provenance, StoredRecords, UploadRank } from './records/provenance';
export { THRESHOLDS } from './thresholds';
