const ZERO = 0x30;
const POINT = 0x2e;
/** Digits of a whole number that a double holds exactly; the division below is then rounded as `Number()` would round. */
const MAX_CHARACTERS = 15;
const POWERS_OF_TEN = Array.from({ length: MAX_CHARACTERS }, (_, exponent) => 10 ** exponent);

/**
 * The number of a cell of at most 15 digits, with or without a point between them; NaN for every other text, signs
 * included. The same value as `Number(cell)`, in a third of the time of a pattern and `Number`: most cells are such numbers.
 *
 * @example plainNumber('95.71') // 95.71
 */
export function plainNumber(cell: string): number {
  const { length } = cell;
  if (length === 0 || length > MAX_CHARACTERS) return NaN;
  let value = 0;
  let decimals = -1;
  for (let at = 0; at < length; at += 1) {
    const code = cell.charCodeAt(at);
    const digit = code - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (code === POINT && decimals === -1 && at > 0 && at < length - 1) decimals = length - 1 - at;
    else return NaN;
  }
  return decimals === -1 ? value : value / POWERS_OF_TEN[decimals]!;
}
