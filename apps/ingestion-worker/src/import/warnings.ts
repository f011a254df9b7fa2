import type { Unassigned } from '@whoop/athlete';
import type { ImportReport } from '@whoop/sources';

/** Every export has rows that WHOOP wrote twice: one of each is stored, and nothing is lost. */
const HARMLESS_ROWS = 'duplicate_row';
/** What WHOOP writes where it measured nothing. */
const HARMLESS_CELLS = 'not_measured';

/**
 * What the athlete should look at after an import; empty for an ordinary export as WHOOP made it. What is harmless stands
 * in the import report alone.
 */
export function warningsOf(
  report: ImportReport,
  unassigned: Unassigned,
): { code: string; message: string }[] {
  const { files, issueCounts } = report;
  const skipped = sum(files.map((file) => file.rowsSkipped)) - (issueCounts[HARMLESS_ROWS] ?? 0);
  const nulled = sum(files.map((file) => file.cellsNulled)) - (issueCounts[HARMLESS_CELLS] ?? 0);
  const warnings = report.warnings.map(({ code, message }) => ({ code, message }));
  if (skipped > 0)
    warnings.push({
      code: 'rows_skipped',
      message: `${count(skipped, 'row')} not used; the import report names each.`,
    });
  if (nulled > 0)
    warnings.push({
      code: 'cells_nulled',
      message: `${count(nulled, 'value')} unreadable or out of range; the import report names each.`,
    });
  const dayless = unassigned.sleeps + unassigned.workouts + unassigned.journal;
  if (dayless > 0)
    warnings.push({
      code: 'records_without_day',
      message: `${count(dayless, 'record')} stored that no cycle holds, so no day shows them yet.`,
    });
  return warnings;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? ' was' : 's were'}`;
