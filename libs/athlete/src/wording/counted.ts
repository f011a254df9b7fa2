import { formatNumber } from './format-number';

/**
 * A number of things, with the noun's plural where it is not one. Null for an unknown number.
 *
 * @example counted(1, 'night'); // '1 night'
 * @example counted(3, 'night'); // '3 nights'
 */
export function counted(count: number | null | undefined, noun: string): string | null {
  const number = formatNumber(count, 0);
  if (number === null) return null;
  return `${number} ${number === '1' ? noun : `${noun}s`}`;
}
