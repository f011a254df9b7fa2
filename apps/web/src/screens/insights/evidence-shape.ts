import type { Evidence } from '../../api/types';
import type { FigureTable } from '../../figure/figure-table';
import type { Groups } from '../../charts/group-dots';
import type { Pair } from '../../charts/correlation';

/** How the days behind an insight can be drawn: two groups, one against another, or as a table alone. */
export type EvidenceShape =
  | { kind: 'groups'; groups: Groups }
  | { kind: 'pairs'; pairs: Pair[]; days: string[]; x: string }
  | { kind: 'table' };

export function shapeOf({ columns, rows }: Evidence): EvidenceShape {
  if (columns[0] !== 'date' || columns[3] !== 'against_usual' || columns.length !== 4)
    return { kind: 'table' };
  return columns[1] === 'exposed' ? groupsOf(rows) : pairsOf(rows, columns[1] ?? '');
}

type Rows = Evidence['rows'];
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

function groupsOf(rows: Rows): EvidenceShape {
  const known = rows.filter(([, , , value]) => isNumber(value));
  const daysWhere = (exposed: boolean) =>
    known
      .filter(([, one]) => one === exposed)
      .map(([date, , , value]) => ({ date: String(date), value: value as number }));
  const groups = { with: daysWhere(true), without: daysWhere(false) };
  return groups.with.length === 0 || groups.without.length === 0
    ? { kind: 'table' }
    : { kind: 'groups', groups };
}

function pairsOf(rows: Rows, x: string): EvidenceShape {
  const days = rows.map(([date]) => String(date));
  const pairs = rows.flatMap(([, at, , value], index) =>
    isNumber(at) && isNumber(value) ? [{ x: at, y: value, index }] : [],
  );
  return pairs.length === 0 ? { kind: 'table' } : { kind: 'pairs', pairs, days, x };
}

/** The same days as a table: yes and no in words, unknown stays unknown. */
export const evidenceTable = ({ columns, rows }: Evidence): FigureTable => ({
  columns: columns.map(columnWords),
  rows: rows.map((row) => row.map(cell)),
});

function cell(value: unknown): string | number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' || typeof value === 'string' ? value : JSON.stringify(value);
}

/** "against_usual" as "Against usual". */
export function columnWords(column: string): string {
  const words = column.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
