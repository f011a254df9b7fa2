import type { ImportReport } from '@whoop/sources';

/** What the athlete should look at after an import; an empty list means that every row was used. */
export function warningsOf(report: ImportReport): { code: string; message: string }[] {
  const skipped = sum(report.files.map((file) => file.rowsSkipped));
  const nulled = sum(report.files.map((file) => file.cellsNulled));
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
  return warnings;
}

const sum = (numbers: number[]): number => numbers.reduce((total, number) => total + number, 0);
const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? ' was' : 's were'}`;
