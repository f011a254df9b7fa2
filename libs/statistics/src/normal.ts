/**
 * Share of a standard normal below `z`. Absolute error below 1e-13.
 *
 * Source: https://en.wikipedia.org/wiki/Error_function (Taylor series, and the continued fraction in the tails)
 *
 * @example normalBelow(1.959964); // 0.975
 */
export function normalBelow(z: number): number {
  const tail = upperTail(Math.abs(z));
  return z < 0 ? tail : 1 - tail;
}

/**
 * The value below which a share `p` of a standard normal lies. Throws a RangeError unless 0 < p < 1.
 *
 * @example normalQuantile(0.975); // 1.959964
 */
export function normalQuantile(p: number): number {
  if (!(p > 0 && p < 1))
    throw new RangeError(`A quantile of the normal needs a p between 0 and 1, not ${p}.`);
  if (p > 0.5) return -normalQuantile(1 - p);
  let [low, high] = [-40, 0];
  // Halves the range until neighbouring doubles are left; asked for a few times per test.
  for (let i = 0; i < 64; i += 1) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function upperTail(z: number): number {
  return z < 3 ? 0.5 - centre(z) : density(z) / continuedFraction(z);
}

/** Share between 0 and z. */
function centre(z: number): number {
  let [term, sum] = [z, z];
  for (let n = 1; Math.abs(term) > 1e-17 * sum; n += 1) {
    term *= (-z * z) / (2 * n);
    sum += term / (2 * n + 1);
  }
  return sum / Math.sqrt(2 * Math.PI);
}

/** z + 1/(z + 2/(z + 3/(z + …))): density over upper tail. */
function continuedFraction(z: number): number {
  let fraction = z;
  for (let n = 60; n >= 1; n -= 1) fraction = z + n / fraction;
  return fraction;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
