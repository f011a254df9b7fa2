import { decodeCursor, encodeCursor } from './cursor';
import type { Position } from './cursor';

export interface PageRequest {
  /** Rows per page, at least 1. */
  limit: number;
  /** The `nextCursor` of the page before; the first page without it. */
  cursor?: string | null;
}

export interface Page<Row> {
  items: Row[];
  /** Rows in all pages together. */
  total: number;
  /** Null on the last page. */
  nextCursor: string | null;
}

/**
 * Where the page before ended, as two parameters of a statement: instant in epoch ms and id; nulls for the first page.
 * @throws BadCursor
 */
export function cursorParameters(
  { cursor }: PageRequest,
  isId?: (id: string) => boolean,
): [number | null, string | null] {
  if (cursor == null) return [null, null];
  const { atMs, id } = decodeCursor(cursor, isId);
  return [atMs, id];
}

/** Cuts a page out of rows that were read newest first, one more than the limit. */
export function pageOf<Row>(
  rows: Row[],
  { total, limit, position }: { total: number; limit: number; position: (row: Row) => Position },
): Page<Row> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, total, nextCursor: last && rows.length > limit ? encodeCursor(position(last)) : null };
}
