/** A spreadsheet would run a cell that begins so (OWASP CSV injection). */
const FORMULA = /^[=+\-@\t\r\n]/;

/** A table for a spreadsheet: numbers and booleans as they are, unknown is empty, texts are made harmless. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [columns, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';

function cell(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  const harmless = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
