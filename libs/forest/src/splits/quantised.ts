/** Targets as whole numbers, so that their sums are exact in any order. */
export interface Quantised {
  readonly steps: Float64Array;
  /** A step in the target's unit; 0 where all targets are equal. */
  readonly stepSize: number;
}

/** Of a packed sum, for the steps of all draws (see `RegressionSplits`). */
const SUM_BITS = 36;

/**
 * As fine as sums over all rows allow: with 365 rows a step is 5e-9 of the target's range, with 65,535 rows 1e-6, far
 * below the noise of a day. One target that lies millions of times farther out than the others hides what they differ by.
 */
export function quantise(targets: Float64Array): Quantised {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const target of targets) {
    if (target < lowest) lowest = target;
    if (target > highest) highest = target;
  }
  const mostSteps = Math.floor((2 ** SUM_BITS - 1) / targets.length);
  const stepSize = (highest - lowest) / mostSteps;
  const perStep = mostSteps / (highest - lowest);
  // Infinite where all targets are equal, or differ by less than 1e-298.
  if (!Number.isFinite(perStep)) return { steps: new Float64Array(targets.length), stepSize: 0 };
  return { steps: targets.map((target) => Math.round((target - lowest) * perStep)), stepSize };
}
