import { normalBelow } from './normal';

/**
 * Interval of a correlation `r` from `n` (effective) pairs: `z` standard errors either way on Fisher's scale. Null for 3
 * pairs or fewer.
 *
 * Source: https://en.wikipedia.org/wiki/Fisher_transformation (vector I5)
 *
 * @example fisherInterval(0.5, 20, 1.959964); // [0.0738, 0.7718]
 */
export function fisherInterval(r: number, n: number, z: number): [number, number] | null {
  if (n <= 3) return null;
  const half = z / Math.sqrt(n - 3);
  return [Math.tanh(Math.atanh(r) - half), Math.tanh(Math.atanh(r) + half)];
}

/** Two-sided p of a correlation `r` from `n` (effective) pairs being 0, on Fisher's scale. 1 for 3 pairs or fewer. */
export function fisherTwoSided(r: number, n: number): number {
  return n <= 3 ? 1 : 2 * normalBelow(-Math.abs(Math.atanh(r)) * Math.sqrt(n - 3));
}
