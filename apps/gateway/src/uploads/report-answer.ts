import type { FileReport, ImportIssue, ImportReport } from '@whoop/sources';
import type { FileReportDto, ImportReportDto, IssueDto, ReportSummaryDto } from './import-report.dto';

/** The import report as the API shows it. */
export const reportAnswer = (report: ImportReport): ImportReportDto => ({
  ...reportSummary(report),
  issues: report.issues.map(issueAnswer),
});

/** The report without the single issues, for lists. */
export const reportSummary = (report: Omit<ImportReport, 'issues'>): ReportSummaryDto => ({
  source: report.source,
  range: report.range && { first_day: report.range.firstDay, last_day: report.range.lastDay },
  counts: report.counts,
  files: report.files.map(fileAnswer),
  ignored_entries: report.ignoredEntries,
  issue_counts: report.issueCounts,
  warnings: report.warnings,
});

const fileAnswer = (file: FileReport): FileReportDto => ({
  name: file.name,
  kind: file.kind,
  language: file.language,
  variant: file.variant,
  encoding: file.encoding,
  delimiter: file.delimiter,
  rows_read: file.rowsRead,
  rows_used: file.rowsUsed,
  rows_skipped: file.rowsSkipped,
  cells_nulled: file.cellsNulled,
  unknown_columns: file.unknownColumns,
  missing_columns: file.missingColumns,
});

const issueAnswer = ({ file, line, column, effect, code, message }: ImportIssue): IssueDto => ({
  file,
  line,
  column,
  effect,
  reason: code,
  message,
});
