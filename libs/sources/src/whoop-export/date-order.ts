import type { CsvRow } from '../csv/csv-table';
import type { DateOrder } from '../csv/time-cell';
import { slashedParts } from '../csv/time-cell';
import { RejectedFile } from '../rejected-file';
import type { Column } from './columns';
import type { SheetHeader } from './sheet-header';

const TIME_COLUMNS: readonly Column[] = [
  'cycleStart',
  'cycleEnd',
  'sleepOnset',
  'wakeOnset',
  'workoutStart',
  'workoutEnd',
];
const SLASHED_DATE = /\d\/\d{1,2}\/\d{4}/;

/** Whether it is worth looking: WHOOP writes no dates with slashes, spreadsheets do. */
export function mayHaveSlashedDates(text: string): boolean {
  return text.includes('/') && SLASHED_DATE.test(text);
}

/**
 * Whether the dates of a file put the day or the month first, told from the numbers above 12 in it.
 *
 * @returns null for a file without such dates, or only with dates that read the same both ways.
 * @throws RejectedFile when they do not tell, or contradict each other: a guess would shift months of data silently.
 */
export function dateOrderOf(batches: Iterable<CsvRow[]>, header: SheetHeader, file: string): DateOrder {
  let dayFirst = false;
  let monthFirst = false;
  let unclear: SlashedDate | null = null;
  for (const date of slashedDates(batches, header)) {
    const [first, second] = date.parts;
    if (first === second) continue;
    dayFirst ||= first > 12;
    monthFirst ||= second > 12;
    unclear ??= date;
  }
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  if (!unclear) return null;
  const message = `The dates in "${file}" ${dayFirst ? 'are of two different forms' : 'do not tell day from month'}. Please upload the file as WHOOP exported it, with dates such as 2026-04-03 07:15:00.`;
  throw new RejectedFile('unreadable_csv', message, [
    { file, line: unclear.line, column: unclear.column, message },
  ]);
}

interface SlashedDate {
  parts: [number, number];
  line: number;
  column: string;
}

function* slashedDates(batches: Iterable<CsvRow[]>, header: SheetHeader): Generator<SlashedDate> {
  const columns = TIME_COLUMNS.flatMap((column) => header.columnAt[column] ?? []);
  for (const rows of batches) {
    for (const row of rows) {
      const cells = 'cells' in row ? row.cells : [];
      for (const at of columns) {
        const parts = slashedParts(cells[at] ?? '');
        if (parts) yield { parts, line: row.line, column: header.spelt[at]! };
      }
    }
  }
}
