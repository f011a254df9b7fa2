import { readTime, toInstant } from '../csv/time-cell';
import { genuineWallMs } from '../csv/wall-clock';
import type { InstantFault } from './issue-codes';
import type { SheetFormat } from './sheet';

const MINUTE_MS = 60_000;

/**
 * The instant (epoch ms) that a cell of a row in the given offset (minutes east of UTC) means; null for an empty cell.
 * An instant in the future is a fault wherever it stands: the export that reaches furthest counts as the newest, so a
 * single slip of a digit would outrank all later exports.
 */
export function readInstant(
  cell: string,
  format: Pick<SheetFormat, 'dateOrder' | 'latestMs'>,
  offsetMin: number,
): number | null | InstantFault {
  if (cell === '') return null;
  const wall = genuineWallMs(cell);
  if (!Number.isNaN(wall)) return unlessFuture(wall - offsetMin * MINUTE_MS, format.latestMs);
  const time = readTime(cell, format.dateOrder);
  return time === null || typeof time === 'string'
    ? time
    : unlessFuture(toInstant(time, offsetMin), format.latestMs);
}

function unlessFuture(instant: number, latestMs: number): number | 'in_the_future' {
  return instant > latestMs ? 'in_the_future' : instant;
}
