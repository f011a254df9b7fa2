/** A day in minutes: the circle of clock times. */
export const CLOCK_PERIOD_MIN = 1440;

/**
 * Below this a mean resultant length is rounding: the values point every way at once. 28 nights sum to about 1e-16.
 */
const SHORTEST_RESULTANT = 1e-9;

/** Sums of the cosines and sines of `count` values on a circle: all that their mean and deviation need. */
export interface CircularSums {
  cos: number;
  sin: number;
  count: number;
}

/** The sums of a list of values. */
export function circularSums(values: readonly number[], period = CLOCK_PERIOD_MIN): CircularSums {
  const sums = { cos: 0, sin: 0, count: values.length };
  for (const value of values) {
    const angle = (value / period) * 2 * Math.PI;
    sums.cos += Math.cos(angle);
    sums.sin += Math.sin(angle);
  }
  return sums;
}

/** `circularMean` of the values that were summed: in [0, period), null for none or when they cancel out. */
export function circularMeanOf(sums: CircularSums, period = CLOCK_PERIOD_MIN): number | null {
  if (sums.count === 0 || resultantLength(sums) < SHORTEST_RESULTANT) return null;
  const direction = (Math.atan2(sums.sin, sums.cos) / (2 * Math.PI)) * period;
  const turned = direction < 0 ? direction + period : direction;
  // A hair below 0 turns into the period itself, which is 0 again.
  return turned >= period ? 0 : turned;
}

/** `circularDeviation` of the values that were summed: null for fewer than 2, at most about 1.02 periods. */
export function circularDeviationOf(sums: CircularSums, period = CLOCK_PERIOD_MIN): number | null {
  if (sums.count < 2) return null;
  const length = Math.min(1, Math.max(SHORTEST_RESULTANT, resultantLength(sums)));
  return (Math.sqrt(-2 * Math.log(length)) / (2 * Math.PI)) * period;
}

/** 1 when all values are equal, 0 when they cancel out. Math.hypot takes several times as long. */
function resultantLength({ cos, sin, count }: CircularSums): number {
  return Math.sqrt(cos * cos + sin * sin) / count;
}
