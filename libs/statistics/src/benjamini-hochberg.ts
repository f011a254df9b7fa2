/**
 * The p-values of one family of tests, each corrected so that rejecting all with q at most 0.1 makes at most a tenth of
 * the rejections false, on average. Same order as given.
 *
 * Source: Benjamini and Hochberg 1995 (vector I6)
 *
 * @example benjaminiHochberg([0.001, 0.012, 0.03, 0.04, 0.2, 0.6]); // [0.006, 0.036, 0.06, 0.06, 0.24, 0.6]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const descending = Array.from(p.keys()).sort((a, b) => p[b]! - p[a]!);
  const adjusted = new Array<number>(p.length);
  let least = 1;
  descending.forEach((index, i) => {
    least = Math.min(least, p[index]! * (p.length / (p.length - i)));
    adjusted[index] = least;
  });
  return adjusted;
}
