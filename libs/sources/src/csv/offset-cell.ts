import { isNullCell } from './number-cell';

const OFFSET = /^(?:UTC|GMT)?\s?(?:([+\-−])(\d{1,2})(?::?(\d{2}))?|Z)?$/i;
/** The widest offsets in use are UTC+14:00 and UTC-12:00. */
const MAX_OFFSET_MIN = 14 * 60;

/**
 * Minutes east of UTC of a fixed offset; null for an empty cell and for anything else, zone names included.
 *
 * @example readOffset('UTC+05:30') // 330
 * @example readOffset('UTCZ') // 0
 * @example readOffset('GMT-5') // -300
 */
export function readOffset(cell: string): number | null {
  if (isNullCell(cell)) return null;
  const match = OFFSET.exec(cell.trim());
  if (!match) return null;
  const [, sign, hours = '0', minutes = '0'] = match;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > MAX_OFFSET_MIN || Number(minutes) > 59) return null;
  return sign === '+' || total === 0 ? total : -total;
}
