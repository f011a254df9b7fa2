import { windowStatistics } from '../history/day-window';
import type { DayWindow, WindowStatistics } from '../history/day-window';
import type { Series } from '../history/series';

/** What was usual. Mean and deviation are null below the fewest observations; `n` is how many there were. */
export type Baseline = WindowStatistics;

/**
 * Mean, sample deviation and count over the days [t - window, t - 1] of a series with one entry per calendar day. Day t
 * is left out: with it |z| could not exceed (n - 1) / sqrt(n), and the value would judge itself. Unknown days are
 * skipped, not filled. Source: science 2.1.
 *
 * @example baseline([50, 60, 70, 55, 65, 60, 60, 90], 7, { windowDays: 7, minObservations: 4 }); // mean 60, sd 6.455, n 7
 */
export function baseline(series: Series, t: number, window: DayWindow): Baseline {
  return windowStatistics(series, t, window);
}
