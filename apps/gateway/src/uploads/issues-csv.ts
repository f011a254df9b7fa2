import type { ImportIssue } from '@whoop/sources';
import { csvOf } from '@whoop/platform';

const COLUMNS = ['file', 'line', 'column', 'effect', 'code', 'message'] as const;

/** The issues as a table for a spreadsheet: one row each, in the report's order. */
export const issuesCsv = (issues: readonly ImportIssue[]): string =>
  csvOf(
    COLUMNS,
    issues.map((issue) => COLUMNS.map((column) => issue[column])),
  );
