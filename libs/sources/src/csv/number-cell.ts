import { plainNumber } from './plain-number';

/** Why a cell holds no number: it was empty, it is no number, or it could mean two different ones. */
export type NumberFault = 'unreadable_number' | 'ambiguous_number';

const PLAIN = /^-?\d+(\.\d+)?$/;
const DECIMAL_COMMA = /^-?\d+,\d+$/;
const THOUSANDS = /^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/;
const DOTTED_THOUSANDS = /^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/;
/** One mark and three digits behind it: thousands in one country, decimals in the next. WHOOP writes at most two decimals. */
const ONE_MARK_AND_THREE_DIGITS = /^-?[1-9]\d{0,2}[.,]\d{3}$/;
const MAX_CHARACTERS = 40;

const NULLS = new Set(['', '-', '--', '—', '–', 'nan', 'null', 'none', 'n/a', 'na', '#n/a']);

/** True for the spellings of "no value" that spreadsheets and data tools write. */
export function isNullCell(cell: string): boolean {
  return cell === '' || NULLS.has(cell.trim().toLowerCase());
}

/**
 * Strict reading of a number: decimal digits with an optional sign, decimals, and percent sign. No exponents, no hex, no
 * Infinity, no digits of other scripts.
 *
 * @param decimalComma true for files that are not separated by commas, where 61,5 may mean 61.5.
 * @returns null for an empty cell or a null token.
 * @example readNumber(' 63% ', false) // 63
 * @example readNumber('1,234', false) // 1234
 */
export function readNumber(cell: string, decimalComma: boolean): number | null | NumberFault {
  const digits = decimalComma ? NaN : plainNumber(cell);
  if (!Number.isNaN(digits)) return digits;
  if (isNullCell(cell)) return null;
  const trimmed = cell.trim();
  if (trimmed.length > MAX_CHARACTERS) return 'unreadable_number';
  const text = trimmed.endsWith('%') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  if (decimalComma && ONE_MARK_AND_THREE_DIGITS.test(text)) return 'ambiguous_number';
  const plain = withDecimalPoint(text, decimalComma);
  return plain === null ? 'unreadable_number' : finite(plain);
}

function withDecimalPoint(text: string, decimalComma: boolean): string | null {
  if (PLAIN.test(text)) return text;
  if (THOUSANDS.test(text)) return text.replaceAll(',', '');
  if (DOTTED_THOUSANDS.test(text)) return text.replaceAll('.', '').replace(',', '.');
  return decimalComma && DECIMAL_COMMA.test(text) ? text.replace(',', '.') : null;
}

/** Adding 0 turns -0 into 0. */
function finite(text: string): number | NumberFault {
  return text.length <= MAX_CHARACTERS ? Number(text) + 0 : 'unreadable_number';
}
