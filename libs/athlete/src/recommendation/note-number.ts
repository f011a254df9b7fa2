import { formatNumber } from '../wording/format-number';

/** A note's value as its text names it, rounded; null when it is not there or no number. */
export function noteNumber(value: number | string | undefined, decimals: number): string | null {
  return typeof value === 'number' ? formatNumber(value, decimals) : null;
}
