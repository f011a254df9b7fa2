/** A cell before it is written: null becomes an empty cell. */
export type Cell = string | number | boolean | null;

/** RFC 4180 with LF, quotes only where needed, and a final newline: as WHOOP writes it (whoop-format 2). */
export function csvOf(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(cellText).join(',')}\n`).join('');
}

function cellText(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
