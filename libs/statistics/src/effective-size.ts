/**
 * How many independent values `n` autocorrelated ones are worth: n (1 - r) / (1 + r), never more than n. For a mean, r is
 * the series' lag-1 autocorrelation; for a correlation or a difference of groups, the product of both series' own.
 *
 * Source: Bartlett 1946, Bretherton 1999 (science 9.1, vector I2)
 *
 * @example effectiveSize(100, 0.3); // 53.846
 */
export function effectiveSize(n: number, r: number): number {
  return Math.min(n, (n * (1 - r)) / (1 + r));
}
