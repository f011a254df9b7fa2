export type Cell = string | number | null;

/** The figures of a chart as a table: what is shown on request, and what is saved as CSV. */
export interface FigureTable {
  columns: readonly string[];
  rows: readonly (readonly Cell[])[];
}

const NEEDS_QUOTES = /[",\r\n]/;
/** A cell that begins so is a formula to a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;

/** RFC 4180, with CRLF. Unknown is an empty cell; text that a spreadsheet would run is quoted with an apostrophe. */
export function csvOf({ columns, rows }: FigureTable): string {
  return [columns, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
