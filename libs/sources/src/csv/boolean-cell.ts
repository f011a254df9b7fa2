import { foldText } from './fold-text';
import { isNullCell } from './number-cell';

const YES = new Set([
  'true',
  '1',
  '1.0',
  'yes',
  'y',
  'ja',
  'si',
  'oui',
  'sim',
  'wahr',
  'verdadero',
  'vrai',
  'verdadeiro',
  'vero',
]);
const NO = new Set(['false', '0', '0.0', 'no', 'n', 'nein', 'non', 'nao', 'falsch', 'falso', 'faux']);

/** Reads true/false in any case and what spreadsheets of the six languages make of it; null for an empty cell. */
export function readBoolean(cell: string): boolean | null | 'unreadable_boolean' {
  if (cell === 'true') return true;
  if (cell === 'false') return false;
  if (isNullCell(cell)) return null;
  const word = foldText(cell.trim());
  if (YES.has(word)) return true;
  return NO.has(word) ? false : 'unreadable_boolean';
}
