import { readHeader, readRows } from '../csv/csv-table';
import type { CsvRow } from '../csv/csv-table';
import { decodeText } from '../csv/decode-text';
import { dateOrderOf, mayHaveSlashedDates } from './date-order';
import type { Gatherer } from './gather';
import type { IssueLog } from './issue-log';
import { Row } from './row';
import { Sheet } from './sheet';
import { readSheetHeader } from './sheet-header';

/** Where the rows of a file go, how late they may be (epoch ms), and who is told how far it has come (0-1). */
export interface Destination {
  gatherer: Gatherer;
  log: IssueLog;
  latestMs: number;
  progress: (fraction: number) => void;
}

/**
 * Reads one file into the gatherer.
 *
 * @param name safe to show; decides nothing that the header decides.
 * @returns null when it is no file of a WHOOP export, `empty` when there is nothing in it.
 * @throws RejectedFile
 */
export function readSheet(name: string, bytes: Uint8Array, to: Destination): Sheet | null | 'empty' {
  const { text, encoding } = decodeText(bytes, name);
  const csv = readHeader(text, name);
  if (!csv) return 'empty';
  const header = readSheetHeader(csv.cells, name);
  if (!header) return null;
  const dateOrder = mayHaveSlashedDates(text) ? dateOrderOf(readRows(text, csv, name), header, name) : null;
  const { delimiter } = csv;
  const sheet = new Sheet(
    { file: name, header, encoding, delimiter, dateOrder, latestMs: to.latestMs },
    to.log,
  );
  for (const rows of readRows(text, csv, name, to.progress)) {
    for (const row of rows) addRow(row, sheet, to.gatherer);
  }
  return sheet;
}

function addRow(row: CsvRow, sheet: Sheet, gatherer: Gatherer): void {
  const { line } = row;
  if ('cells' in row && row.cells.every((cell) => cell.trim() === '')) {
    sheet.emptyRows += 1;
    return;
  }
  sheet.rowsRead += 1;
  if ('fault' in row) sheet.skipRow(line, row.fault);
  else if (row.cells.length !== sheet.format.header.width) sheet.skipRow(line, 'ragged_row');
  else gatherer.add(new Row(sheet, row.cells, line));
}
