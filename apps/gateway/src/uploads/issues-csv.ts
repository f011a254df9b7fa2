import type { ImportIssue } from '@whoop/sources';

const COLUMNS = ['file', 'line', 'column', 'effect', 'code', 'message'] as const;
/** A spreadsheet would run a cell that begins so (OWASP CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** The issues as a table for a spreadsheet: one row each, in the report's order. */
export const issuesCsv = (issues: readonly ImportIssue[]): string =>
  [COLUMNS.join(','), ...issues.map((issue) => COLUMNS.map((column) => cell(issue[column])).join(','))].join(
    '\r\n',
  ) + '\r\n';

function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
