/**
 * Wilson's interval of a share: `hits` of `n`, `z` standard errors either way, within 0-1. Null for n = 0.
 *
 * Source: https://en.wikipedia.org/wiki/Binomial_proportion_confidence_interval#Wilson_score_interval
 *
 * @example wilsonInterval(7, 10, 1.959964); // [0.397, 0.892]
 */
export function wilsonInterval(hits: number, n: number, z: number): [number, number] | null {
  if (n === 0) return null;
  const share = hits / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  const centre = share + (z * z) / (2 * n);
  const scale = 1 + (z * z) / n;
  return [(centre - spread) / scale, (centre + spread) / scale];
}
