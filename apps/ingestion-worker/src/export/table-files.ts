import type { ExportedTable } from '@whoop/database';
import { csvOf } from '@whoop/platform';

/** A file of the archive. */
export interface ArchiveFile {
  name: string;
  bytes: Buffer;
}

/** A table twice: as JSON with all types, and as CSV for a spreadsheet, where documents are JSON text. */
export const tableFiles = ({ name, columns, rows }: ExportedTable): ArchiveFile[] => [
  { name: `json/${name}.json`, bytes: Buffer.from(`${JSON.stringify(rows, null, 1)}\n`) },
  {
    name: `csv/${name}.csv`,
    bytes: Buffer.from(
      csvOf(
        columns,
        rows.map((row) => columns.map((column) => asCell(row[column]))),
      ),
    ),
  },
];

const asCell = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : value;

/** What the archive is, for whoever opens it in ten years. */
export const readMe = (missing: readonly string[]): ArchiveFile => ({
  name: 'README.txt',
  bytes: Buffer.from(
    [
      'Everything that Whoop Insights Pro has stored about you.',
      '',
      'csv/  one table each, for a spreadsheet. Unknown is an empty cell. A text that begins like a formula has an apostrophe before it.',
      'json/ the same with all types. Instants are in UTC, dates are of your own time zone.',
      'raw/  the exports that you uploaded, as they were.',
      ...(missing.length === 0 ? [] : ['', `No longer stored: ${missing.join(', ')}`]),
      '',
    ].join('\r\n'),
  ),
});
