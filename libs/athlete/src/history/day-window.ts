import type { Series } from './series';

/** So many calendar days, and how many of them must be known. Days, not rows: rows would mix months after a gap in wear. */
export interface DayWindow {
  windowDays: number;
  minObservations: number;
}

/** Mean and sample deviation are null below the fewest observations, the deviation below 2 as well; `n` is how many were known. */
export interface WindowStatistics {
  mean: number | null;
  sd: number | null;
  n: number;
}

/**
 * Mean of the known values of the window whose last day is `end - 1`, without copying them; null below the fewest
 * observations. Unknown days, and days before the first, are skipped.
 *
 * @example windowMean([50, null, 70], 3, { windowDays: 3, minObservations: 2 }); // 60
 */
export function windowMean(
  series: Series,
  end: number,
  { windowDays, minObservations }: DayWindow,
): number | null {
  let n = 0;
  let sum = 0;
  for (let t = Math.max(0, end - windowDays); t < end; t += 1) {
    const value = series[t];
    if (value != null) {
      n += 1;
      sum += value;
    }
  }
  return n === 0 || n < minObservations ? null : sum / n;
}

/**
 * Mean, sample deviation and number of the known values of the window whose last day is `end - 1`. Two passes over the
 * window for every day: sums that are carried from day to day lose digits on the way.
 *
 * @example windowStatistics([50, null, 70], 3, { windowDays: 3, minObservations: 2 }); // mean 60, sd 14.142, n 2
 */
export function windowStatistics(series: Series, end: number, window: DayWindow): WindowStatistics {
  const mean = windowMean(series, end, window);
  let n = 0;
  let squares = 0;
  for (let t = Math.max(0, end - window.windowDays); t < end; t += 1) {
    const value = series[t];
    if (value != null) {
      n += 1;
      squares += (value - (mean ?? 0)) ** 2;
    }
  }
  const sd = mean === null || n < 2 ? null : Math.sqrt(squares / (n - 1));
  return { mean, sd, n };
}
