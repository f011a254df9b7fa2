import { mean, sampleDeviation } from '@whoop/statistics';

/** What was usual. Mean and deviation are null below the fewest observations; `n` is how many there were. */
export interface Baseline {
  mean: number | null;
  sd: number | null;
  n: number;
}

export interface BaselineWindow {
  /** Calendar days, not rows: a window of rows would silently mix months after a gap in wear. */
  windowDays: number;
  minObservations: number;
}

/**
 * Mean, sample deviation and count over the days [t - window, t - 1] of a series with one entry per calendar day. Day t
 * is left out: with it |z| could not exceed (n - 1) / sqrt(n), and the value would judge itself. Unknown days are
 * skipped, not filled. Source: science 2.1.
 *
 * @example baseline([50, 60, 70, 55, 65, 60, 60, 90], 7, { windowDays: 7, minObservations: 4 }); // mean 60, sd 6.455, n 7
 */
export function baseline(
  series: readonly (number | null)[],
  t: number,
  { windowDays, minObservations }: BaselineWindow,
): Baseline {
  const known: number[] = [];
  for (let i = Math.max(0, t - windowDays); i < t; i += 1) {
    const value = series[i];
    if (value != null) known.push(value);
  }
  if (known.length < minObservations) return { mean: null, sd: null, n: known.length };
  return { mean: mean(known), sd: sampleDeviation(known), n: known.length };
}
