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
export type { FileReport, ImportIssue, ImportReport, ImportWarning, Language, Variant } from './import-report';
export { RejectedFile } from './rejected-file';
export type { Place, RejectionCode } from './rejected-file';
