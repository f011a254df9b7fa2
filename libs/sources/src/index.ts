export { sniff } from './archive/sniff';
export type { Content } from './archive/sniff';
export { NATURAL_ORDER } from './natural-order';
export type { NaturalOrder } from './natural-order';
export { readExport } from './read-export';
export type { ReadOptions } from './read-export';
export type { ExportContents } from './whoop-export/assemble';
export { MAX_ISSUES } from './whoop-export/issue-log';
export type {
  Coverage,
  CycleRecord,
  JournalRecord,
  RecordKind,
  Records,
  SleepMeasures,
  SleepRecord,
  WorkoutRecord,
} from './records';
export type {
  FileReport,
  ImportIssue,
  ImportReport,
  ImportWarning,
  Language,
  Variant,
} from './import-report';
export { RejectedFile } from './rejected-file';
export type { Place, RejectionCode } from './rejected-file';
