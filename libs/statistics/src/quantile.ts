/**
 * Quantile of type 7, the default of NumPy and Excel: linear between the two values around rank (n - 1) p. `p` is 0 for
 * the smallest value, 0.5 for the median, 1 for the largest.
 *
 * Null for no values. Throws a RangeError for a `p` outside 0-1.
 *
 * Source: Hyndman and Fan 1996, https://en.wikipedia.org/wiki/Quantile
 *
 * @example quantile([40, 10, 20, 30], 0.25); // 17.5
 */
export function quantile(values: readonly number[], p: number): number | null {
  const sorted = inOrder(values);
  return quantileOfSorted(sorted, sorted.length, p);
}

/** A few dozen numbers, which is what windows of days are, are put in place sooner than they are handed to the engine's sort. */
function inOrder(values: readonly number[]): Float64Array {
  const sorted = new Float64Array(values);
  if (sorted.length > 64) return sorted.sort();
  for (let i = 1; i < sorted.length; i += 1) {
    const value = sorted[i]!;
    let at = i;
    for (; at > 0 && sorted[at - 1]! > value; at -= 1) sorted[at] = sorted[at - 1]!;
    sorted[at] = value;
  }
  return sorted;
}

/** The same of the first `size` numbers of a list that is in ascending order. */
export function quantileOfSorted(sorted: ArrayLike<number>, size: number, p: number): number | null {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A quantile needs a p between 0 and 1, not ${p}.`);
  const rank = (size - 1) * p;
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (size === 0 || below === undefined || above === undefined) return null;
  return below + (rank - Math.floor(rank)) * (above - below);
}
