/** `count` evenly spaced quantiles of the standard normal, at (i + 1/2) / count, ascending and symmetric. */
export function normalQuantiles(count: number): number[] {
  return Array.from({ length: count }, (_, i) => quantileOfNormal((i + 0.5) / count));
}

/** By bisection of the distribution function: exact to 1e-9 and used a few dozen times. */
function quantileOfNormal(p: number): number {
  if (p > 0.5) return -quantileOfNormal(1 - p);
  let [low, high] = [-8, 0];
  while (high - low > 1e-10) {
    const middle = (low + high) / 2;
    if (normalBelow(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Share of a standard normal below z, z <= 0: Simpson's rule over the density. */
function normalBelow(z: number): number {
  const steps = 200;
  const width = -z / steps;
  let sum = density(z) + density(0);
  for (let i = 1; i < steps; i += 1) sum += (i % 2 === 0 ? 2 : 4) * density(z + i * width);
  return 0.5 - (sum * width) / 3;
}

const density = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
