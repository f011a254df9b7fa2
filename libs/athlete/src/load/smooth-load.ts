import type { Series } from '../history/series';
import { THRESHOLDS } from '../thresholds';

const { seedLoads, maxGapDays } = THRESHOLDS.load.ewma;

/**
 * For every day, how many loads are known since the running averages began, the day included. More than 14 unknown days
 * in a row end them: from the 15th on it is 0, and the next known load is the first of new ones. Source: science 3.2.
 */
export function loadsSinceSeed(load: Series): number[] {
  let known = 0;
  let unknownDays = 0;
  return load.map((value) => {
    unknownDays = value === null ? unknownDays + 1 : 0;
    if (unknownDays > maxGapDays) known = 0;
    else if (value !== null) known += 1;
    return known;
  });
}

/**
 * Running average of load, load points a day: E + weight (L - E), begun as the plain mean of the first 7 known loads (of
 * those known so far, while it begins: no later day can change it). An unknown day holds; after more than 14 of them the
 * average is null and begins anew. `weight` is between 0 and 1. Source: science 3.2.
 *
 * @example smoothLoad([100, 100, 100, 100, 100, 100, 100, 200, null, 0], 0.25); // [100, …, 125, 125, 93.75]
 */
export function smoothLoad(load: Series, weight: number): (number | null)[] {
  const known = loadsSinceSeed(load);
  let average = 0;
  return load.map((value, t) => {
    const n = known[t] ?? 0;
    if (n === 0) return null;
    if (value === null) return average;
    if (n === 1) average = value;
    else average += (value - average) * (n <= seedLoads ? 1 / n : weight);
    return average;
  });
}
