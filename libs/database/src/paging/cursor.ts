import { validate as isUuid } from 'uuid';
import { BadCursor } from './bad-cursor';

/** The last row of a page in a list that is ordered newest first: by an instant, then by id. */
export interface Position {
  atMs: number;
  /** A UUID, or what else tells rows of one instant apart; without `_`. */
  id: string;
}

/** Opaque to clients. It needs no signature: every list is a user's own, so a forged cursor only moves within that list. */
export const encodeCursor = ({ atMs, id }: Position): string =>
  Buffer.from(`${atMs}_${id}`).toString('base64url');

/**
 * `isId` says which ids the list has.
 * @throws BadCursor for anything that `encodeCursor` did not make
 */
export function decodeCursor(cursor: string, isId: (id: string) => boolean = isUuid): Position {
  const [at = '', id = ''] = Buffer.from(cursor, 'base64url').toString().split('_');
  const position = { atMs: Number(at), id };
  const sane = Number.isInteger(position.atMs) && Math.abs(position.atMs) <= LAST_MS && isId(id);
  if (!sane || encodeCursor(position) !== cursor) throw new BadCursor();
  return position;
}

/** 9999-12-31: beyond it, Postgres and JavaScript disagree on what an instant is. */
const LAST_MS = 253_402_300_799_999;
